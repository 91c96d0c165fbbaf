import { ask, type InputOptions } from '$lib/engine/ask';
import { inspect } from '$lib/engine/inspect';
import { installedEngine } from './installed-engine';

/**
 * Asks the person a question in a dialog and waits for the answer, which is always a text.
 * Use `Number(...)` to count with it. While it waits the run is not working: that time is
 * counted apart. Closing the dialog throws `InputCancelled`.
 *
 * @example
 * const nota = Number(await input('¿Cuál fue tu nota? ', { placeholder: '8' }));
 */
export function input(message: string, options: InputOptions = {}): Promise<string> {
  const text = typeof message === 'string' ? message : inspect(message);
  return ask(installedEngine(), text, options);
}
