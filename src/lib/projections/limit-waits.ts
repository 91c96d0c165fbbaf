import type { LimitChanged } from '$lib/contract/product-events';

/** A wait for slots of a limit. Times in ms since the epoch on the run's clock. */
export interface LimitWait {
  readonly id: string;
  readonly limit: string;
  readonly slots: number;
  /** How many the limit has in all. */
  readonly of: number;
  /** Who waits; the program when absent. */
  readonly runId?: string;
  readonly from: number;
  /** Absent while it waits. */
  to?: number;
  outcome: 'waiting' | 'taken' | 'given-up';
}

/** Who waited for which limit, in the order in which they came to stand in line. */
export function limitWaits(steps: readonly LimitChanged[]): readonly LimitWait[] {
  const waits = new Map<string, LimitWait>();
  for (const { id, step, at, limit, slots, of, taskRunId, flowRunId } of steps) {
    const wait = waits.get(id);
    if (step === 'waits' && !wait) {
      const runId = taskRunId ?? flowRunId;
      const who = runId !== undefined && { runId };
      waits.set(id, { id, limit, slots, of, from: at, outcome: 'waiting', ...who });
    } else if (wait?.outcome === 'waiting' && (step === 'taken' || step === 'given-up')) {
      wait.to = Math.max(wait.from, at);
      wait.outcome = step;
    }
  }
  return [...waits.values()];
}
