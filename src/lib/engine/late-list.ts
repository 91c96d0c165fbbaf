import type { TaskFuture } from './task-future';

/** A list whose futures are there once other futures have given theirs: what `map` over the future of a list gives. */
export class LateList {
  constructor(
    /** Resolves when the futures are in the list; rejects when they will never be. */
    readonly filled: Promise<void>,
    /** The futures that it waits for. */
    readonly sources: readonly TaskFuture<unknown>[],
    /** What stands for the list in a key: its futures are not there yet. */
    readonly key: unknown,
  ) {}
}

const lists = new WeakMap<object, LateList>();

/** Says of a list that it is filled later. */
export function fillsLater(list: object, late: LateList): void {
  lists.set(list, late);
  const done = () => lists.delete(list);
  late.filled.then(done, () => undefined);
}

/** How the list is filled, as long as it is not. */
export function lateList(value: unknown): LateList | undefined {
  return typeof value === 'object' && value !== null ? lists.get(value) : undefined;
}
