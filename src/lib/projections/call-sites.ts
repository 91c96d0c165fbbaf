import type { RunEvent, Site } from '$lib/contract/events';

/** Where each run was called, by its id. */
export function callSites(events: readonly RunEvent[]): ReadonlyMap<string, Site> {
  const sites = new Map<string, Site>();
  for (const event of events) {
    const created = event.type === 'flow-run-created' || event.type === 'task-run-created';
    if (created && event.site) sites.set(event.id, event.site);
  }
  return sites;
}
