import type { RunEvent } from '$lib/contract/events';

/** The kept result with which a run has ended. */
export interface CachedResult {
  readonly key: string;
  /** The task run that had worked it out; undefined for one of an earlier program run. */
  readonly runId: string | undefined;
}

/** Whose results were given again, event by event. */
export class CachedResults {
  /** By key: who kept it last. */
  readonly #keptBy = new Map<string, string>();
  readonly #used = new Map<string, CachedResult>();

  apply(event: RunEvent): void {
    if (event.type === 'result-stored') this.#keptBy.set(event.key, event.id);
    if (event.type !== 'state' || event.cacheKey === undefined) return;
    this.#used.set(event.id, { key: event.cacheKey, runId: this.#keptBy.get(event.cacheKey) });
  }

  /** Undefined for a run that worked itself. */
  of(runId: string): CachedResult | undefined {
    return this.#used.get(runId);
  }
}
