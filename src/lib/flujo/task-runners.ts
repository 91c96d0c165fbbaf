import { inspect } from '$lib/engine/inspect';
import { knownOptions } from '$lib/engine/known-options';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** How many submitted task runs of a flow work at once. Made by `concurrent` or `sequential`. */
export interface TaskRunner {
  /** How many work at once: a whole number from 1 on, or `Infinity`. */
  readonly maxWorkers: number;
}

/** What a number of workers is, for sentences. */
export const WORKERS = 'a whole number from 1 on, or Infinity';

/**
 * Submitted task runs work side by side, at most `maxWorkers` at once; the others queue, first
 * come, first served.
 *
 * @example
 * const descarga = flow({ taskRunner: concurrent({ maxWorkers: 3 }) }, async () => { ... });
 */
export function concurrent(options: { maxWorkers?: number } = {}): TaskRunner {
  if (typeof options === 'number') {
    throw new WrongDefinition(
      `concurrent takes an object: write concurrent({ maxWorkers: ${inspect(options)} })`,
    );
  }
  const { maxWorkers = Infinity } = knownOptions('concurrent', options, ['maxWorkers']);
  if (isWorkers(maxWorkers)) return { maxWorkers };
  throw new WrongDefinition(
    `'maxWorkers' of concurrent is ${WORKERS}, but got ${shown(maxWorkers)}`,
  );
}

/**
 * Submitted task runs work one after the other, in the order in which they were submitted.
 *
 * @example
 * const enFila = flow({ taskRunner: sequential() }, async () => { ... });
 */
export function sequential(): TaskRunner {
  return { maxWorkers: 1 };
}

/** True for a number of workers that a runner may have. */
export function isWorkers(value: unknown): value is number {
  return value === Infinity || (Number.isInteger(value) && Number(value) >= 1);
}
