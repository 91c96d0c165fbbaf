import type { FaultStruck, RunEvent } from '$lib/contract/events';

/** The faults that struck each run, by its id, in order. */
export function faultMarks(
  events: readonly RunEvent[],
): ReadonlyMap<string, readonly FaultStruck[]> {
  const marks = new Map<string, FaultStruck[]>();
  for (const event of events) {
    if (event.type !== 'fault-struck') continue;
    const list = marks.get(event.id);
    if (list) list.push(event);
    else marks.set(event.id, [event]);
  }
  return marks;
}
