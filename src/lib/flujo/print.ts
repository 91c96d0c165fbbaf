import { joinValues } from '$lib/engine/format-print';
import { installedEngine } from './installed-engine';

/**
 * Prints a line: the values one after the other, with spaces between. It shows in the console
 * where it happened, and is kept with the run, as what `console.log` prints.
 *
 * @example
 * print('Hola,', nombre, 'tienes', nota);
 */
export function print(...values: unknown[]): void {
  installedEngine().print(joinValues(values));
}
