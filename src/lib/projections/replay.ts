import type { RunEvent } from '$lib/contract/events';
import { CodeLights } from './code-lights';
import { RunLedger } from './run-ledger';

/**
 * A run as of its first so many events. Forward costs what lies between; backward starts anew, for
 * a ledger forgets what its records were.
 */
export class Replay {
  #ledger = new RunLedger();
  #lights = new CodeLights();
  #count = 0;

  /** The ledger and the lights as of the first `count` of `events`; good until the next call. */
  at(
    events: readonly RunEvent[],
    count: number,
  ): { readonly ledger: RunLedger; readonly lights: CodeLights } {
    if (count < this.#count) {
      this.#ledger = new RunLedger();
      this.#lights = new CodeLights();
      this.#count = 0;
    }
    for (; this.#count < count; this.#count++) {
      const event = events[this.#count];
      if (!event) break;
      this.#ledger.apply(event);
      this.#lights.apply(event);
    }
    return { ledger: this.#ledger, lights: this.#lights };
  }
}

/** How many events must have come for the run to be there; 1 when it never is. */
export function countToStart(events: readonly RunEvent[], runId: string): number {
  const index = events.findIndex(
    (event) =>
      (event.type === 'flow-run-created' || event.type === 'task-run-created') &&
      event.id === runId,
  );
  return Math.max(0, index) + 1;
}

/** How many events had come at that moment. */
export function countUntil(events: readonly RunEvent[], at: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.at ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
