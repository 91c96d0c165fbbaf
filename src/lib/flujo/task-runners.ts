import { WrongDefinition } from './wrong-definition';

/** How many submitted task runs of a flow work at once. */
export interface TaskRunner {
  readonly maxWorkers: number;
}

/**
 * Submitted task runs work side by side, at most `maxWorkers` at once; the others queue, first
 * come, first served.
 *
 * @example
 * const descarga = flow({ taskRunner: concurrent({ maxWorkers: 3 }) }, async () => { ... });
 */
export function concurrent({ maxWorkers = Infinity }: { maxWorkers?: number } = {}): TaskRunner {
  if (typeof maxWorkers === 'number' && maxWorkers >= 1) return { maxWorkers };
  throw new WrongDefinition('maxWorkers is a number from 1 on');
}

/** Submitted task runs work one after the other, in the order in which they were submitted. */
export function sequential(): TaskRunner {
  return { maxWorkers: 1 };
}
