import type { RunEvent } from '$lib/contract/events';

/** The task runs that completed with a result that cannot be kept: a run that goes on works them out again. */
export function lostResults(events: readonly RunEvent[]): readonly string[] {
  const names = new Map<string, string>();
  const lost = new Set<string>();
  for (const event of events) {
    if (event.type === 'task-run-created') names.set(event.id, event.name);
    if (event.type === 'state' && event.resultLost) lost.add(names.get(event.id) ?? event.id);
  }
  return [...lost];
}
