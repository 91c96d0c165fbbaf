import type { RunEvent } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';

/**
 * How often each of `faults` struck in a run that was given `given`; undefined for those that it was not
 * given. Told apart by what they say, for the list may have changed since.
 */
export function struckCounts(
  faults: readonly Fault[],
  given: readonly Fault[],
  events: readonly RunEvent[],
): readonly (number | undefined)[] {
  const counts = new Map<string, number>(given.map((fault) => [JSON.stringify(fault), 0]));
  for (const event of events) {
    const fault = event.type === 'fault-struck' ? given[event.fault] : undefined;
    if (!fault) continue;
    const text = JSON.stringify(fault);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return faults.map((fault) => counts.get(JSON.stringify(fault)));
}
