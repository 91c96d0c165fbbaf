import type { TaskFuture, WaitOptions } from '$lib/engine/task-future';

/** The futures of a `map`, in the items' order. */
export class FutureList<Result> extends Array<TaskFuture<Result>> {
  /** Lists made from this one are plain. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /**
   * Waits for all results, in the items' order; throws what the first failed one threw.
   *
   * @example
   * const cuadrados = await cuadrado.map([1, 2, 3]).result();
   */
  async result(options?: WaitOptions): Promise<Result[]> {
    await this.wait(options);
    return Promise.all(Array.from(this, (future) => future.result({ ...options })));
  }

  /** Waits until all have ended, whichever way, or until the time is up. */
  async wait(options?: WaitOptions): Promise<void> {
    await Promise.all(Array.from(this, (future) => future.wait(options)));
  }
}
