import type { RunEvent } from '$lib/contract/events';
import type { RestoredRunData } from '$lib/contract/restored-run';

/** The results that were kept, each as it was kept last. */
export function keptResults(events: readonly RunEvent[]): NonNullable<RestoredRunData['results']> {
  const results = new Map<string, NonNullable<RestoredRunData['results']>[number]>();
  for (const event of events) {
    if (event.type !== 'result-stored') continue;
    const { key, text, expiresAt } = event;
    results.set(key, { key, text, ...(expiresAt !== undefined && { expiresAt }) });
  }
  return [...results.values()];
}
