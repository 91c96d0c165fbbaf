import { isFinal } from '$lib/contract/states';
import { isCancellationReason } from '$lib/engine/cancellation';
import { fillsLater, type LateList } from '$lib/engine/late-list';
import type { State } from '$lib/engine/state';
import {
  Deadlock,
  FutureTimeout,
  readWait,
  statesOf,
  waitsForItself,
  withinTime,
  type TaskFuture,
  type WaitOptions,
} from '$lib/engine/task-future';
import { installedEngine } from './installed-engine';

/**
 * The futures of a `map`, in the items' order. When a future of a list was mapped, they are there
 * once that list is.
 */
export class FutureList<Result> extends Array<TaskFuture<Result>> {
  /** Absent when all futures are there from the start. */
  #late: LateList | undefined;

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
  async result(options: WaitOptions = {}): Promise<Result[]> {
    const states = await this.#states(readWait('result', options, ['timeoutSeconds']));
    return states.map((state) => state.result());
  }

  /** Waits until all have ended, whichever way, or until the time is up. */
  async wait(options: WaitOptions = {}): Promise<void> {
    await this.#states(readWait('wait', options, ['timeoutSeconds'])).catch((error: unknown) => {
      if (isCancellationReason(error) || error instanceof Deadlock) throw error;
    });
  }

  async #states({ timeoutSeconds }: WaitOptions): Promise<readonly State<Result>[]> {
    const engine = installedEngine();
    const until = engine.now() + (timeoutSeconds ?? 0) * 1000;
    if (this.#late) {
      const scope = engine.scope();
      const self = this.#late.sources.find((source) => waitsForItself(scope, source));
      if (self) throw new Deadlock(self.name);
      const filled = this.#late.filled.then(() => true);
      const isFilled = await withinTime(engine, scope.cancellation, filled, timeoutSeconds);
      if (!isFilled) {
        const { sources } = this.#late;
        const slow = sources.find(({ state }) => !isFinal(state)) ?? sources[0];
        throw new FutureTimeout(slow?.name ?? 'map', timeoutSeconds ?? 0);
      }
    }
    const left = timeoutSeconds === undefined ? undefined : (until - engine.now()) / 1000;
    const states = await statesOf(engine, [...this], left);
    if ('late' in states) throw new FutureTimeout(states.late.name, timeoutSeconds ?? 0);
    return states;
  }

  /** @internal Its futures come later; the flow does not end before. */
  fillLater(late: LateList): void {
    this.#late = late;
    fillsLater(this, late);
    const settled = late.filled.catch(() => undefined);
    void installedEngine().scope().children.waitFor(settled);
  }
}
