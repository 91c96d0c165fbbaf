import type { RunRecord } from '$lib/contract/run-file';

/** A forged list may nest runs without end; below this depth a wait skips to the ancestor at it. */
const COUNTED_DEPTH = 200;

class Waiter {
  /** Own open prompts and children that wait. */
  waitingFor = 0;
  /** When the present wait began; -1: none that counts. */
  since = -1;
  ended = false;
  prompts: Set<string> | undefined;
  readonly depth: number;
  /** Where its waiting counts too. */
  readonly parent: Waiter | undefined;

  constructor(
    readonly record: RunRecord,
    parent: Waiter | undefined,
  ) {
    this.depth = parent ? parent.depth + 1 : 0;
    this.parent = parent && parent.depth > COUNTED_DEPTH ? parent.parent : parent;
  }

  settle(at: number): void {
    if (this.since !== -1) this.record.waitingMs += Math.max(0, at - this.since);
    this.since = -1;
  }
}

/**
 * Keeps `waitingMs` of every run: the time during which a prompt of it or of any run below it was open.
 * Waits that overlap count once.
 */
export class WaitingTimes {
  readonly #waiters = new Map<string, Waiter>();
  readonly #askers = new Map<string, Waiter>();

  add(record: RunRecord, parentId: string | undefined): void {
    const parent = parentId === undefined ? undefined : this.#waiters.get(parentId);
    this.#waiters.set(record.id, new Waiter(record, parent));
  }

  open(promptId: string, runId: string | undefined, at: number): void {
    const asker = runId === undefined ? undefined : this.#waiters.get(runId);
    if (!asker) return;
    this.#askers.set(promptId, asker);
    asker.prompts ??= new Set();
    asker.prompts.add(promptId);
    for (let waiter: Waiter | undefined = asker; waiter; waiter = waiter.parent) {
      waiter.waitingFor++;
      if (waiter.waitingFor > 1) return;
      if (!waiter.ended) waiter.since = at;
    }
  }

  close(promptId: string, at: number): void {
    const asker = this.#askers.get(promptId);
    this.#askers.delete(promptId);
    asker?.prompts?.delete(promptId);
    for (let waiter = asker; waiter; waiter = waiter.parent) {
      waiter.waitingFor--;
      if (waiter.waitingFor > 0) return;
      waiter.settle(at);
    }
  }

  /** The run ended; gives the prompts that it left open. */
  end(runId: string, at: number): readonly string[] {
    const waiter = this.#waiters.get(runId);
    if (!waiter) return [];
    const left = waiter.prompts ? [...waiter.prompts] : [];
    for (const promptId of left) this.close(promptId, at);
    waiter.settle(at);
    waiter.ended = true;
    return left;
  }

  /** With the wait that is still going on at `now`. */
  waitingMs(runId: string, now: number): number {
    const waiter = this.#waiters.get(runId);
    if (!waiter) return 0;
    const present = waiter.since === -1 ? 0 : Math.max(0, now - waiter.since);
    return waiter.record.waitingMs + present;
  }
}
