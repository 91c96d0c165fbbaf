import type { RunEvent } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';

/** Where a fault finds one run again: its key only where other runs have its name and call. */
export type FaultPlace = Pick<Fault, 'on' | 'name' | 'call' | 'key'>;

/** The place of each task run and flow run, by its id. */
export function faultPlaces(events: readonly RunEvent[]): ReadonlyMap<string, FaultPlace> {
  const counts = new Map<string, number>();
  const sharing = new Map<string, number>();
  const found = new Map<string, { place: FaultPlace; key: string; sort: string }>();
  for (const event of events) {
    if (event.type !== 'task-run-created' && event.type !== 'flow-run-created') continue;
    const [on, name, home] =
      event.type === 'task-run-created'
        ? (['task', event.taskName, event.flowRunId] as const)
        : (['flow', event.flowName, event.parentFlowRunId] as const);
    const counted = `${on} ${home ?? ''} ${name}`;
    const call = counts.get(counted) ?? 0;
    counts.set(counted, call + 1);
    const sort = `${on} ${call} ${name}`;
    sharing.set(sort, (sharing.get(sort) ?? 0) + 1);
    found.set(event.id, { place: { on, name, call }, key: event.key, sort });
  }
  return new Map(
    [...found].map(([id, { place, key, sort }]) => [
      id,
      (sharing.get(sort) ?? 0) > 1 ? { ...place, key } : place,
    ]),
  );
}
