import type { RunEvent } from '$lib/contract/events';

/** The events of one type, in order. */
export function eventsOf<Type extends RunEvent['type']>(
  { events }: { readonly events: readonly RunEvent[] },
  type: Type,
): Extract<RunEvent, { type: Type }>[] {
  return events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type);
}
