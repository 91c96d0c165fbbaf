import {
  FutureTimeout,
  statesOf,
  type TaskFuture,
  type WaitOptions,
} from '$lib/engine/task-future';
import { installedEngine } from './installed-engine';

/**
 * The futures of a `map`, in the items' order. When a future of a list was mapped, they are there
 * once that list is.
 */
export class FutureList<Result> extends Array<TaskFuture<Result>> {
  /** Resolves when all futures are there; absent when they are from the start. */
  #filled: Promise<void> | undefined;

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
  async result({ timeoutSeconds }: WaitOptions = {}): Promise<Result[]> {
    await this.#filled;
    const states = await statesOf(installedEngine(), [...this], timeoutSeconds);
    if ('late' in states) throw new FutureTimeout(states.late.name, timeoutSeconds ?? 0);
    return states.map((state) => state.result());
  }

  /** Waits until all have ended, whichever way, or until the time is up. */
  async wait({ timeoutSeconds }: WaitOptions = {}): Promise<void> {
    await this.#filled?.catch(() => undefined);
    await statesOf(installedEngine(), [...this], timeoutSeconds);
  }

  /** @internal Its futures come later, when `filled` resolves; the flow does not end before. */
  fillLater(filled: Promise<void>): void {
    this.#filled = filled;
    const settled = filled.catch(() => undefined);
    void installedEngine().scope().children.waitFor(settled);
  }
}
