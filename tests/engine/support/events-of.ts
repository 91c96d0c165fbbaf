import type { RunEvent } from '$lib/contract/events';

/** The line that says once that a task was called outside any flow: most tests do, and ask for something else. */
const OUTSIDE = / was called outside any flow, /;

export function logsOf({
  events,
}: {
  readonly events: readonly RunEvent[];
}): Extract<RunEvent, { type: 'log' }>[] {
  return eventsOf({ events }, 'log').filter(({ message }) => !OUTSIDE.test(message));
}

/** The events of one type, in order. */
export function eventsOf<Type extends RunEvent['type']>(
  { events }: { readonly events: readonly RunEvent[] },
  type: Type,
): Extract<RunEvent, { type: Type }>[] {
  return events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type);
}
