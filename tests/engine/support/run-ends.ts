import type { RunEvent } from '$lib/contract/events';
import type { StateValue } from '$lib/contract/states';

/** The states of the last run of that task or flow, in order. */
function runStates(events: readonly RunEvent[], name: string): readonly StateValue[] {
  const run = events.findLast(
    (event) =>
      (event.type === 'flow-run-created' && event.flowName === name) ||
      (event.type === 'task-run-created' && event.taskName === name),
  );
  const id = run && 'id' in run ? run.id : undefined;
  return events.flatMap((event) =>
    event.type === 'state' && event.id === id ? [event.state] : [],
  );
}

export function statesOf(events: readonly RunEvent[], name: string): readonly string[] {
  return runStates(events, name).map((state) => state.name);
}

/** The state that it ended in. */
export function endOf(events: readonly RunEvent[], name: string): StateValue {
  const state = runStates(events, name).at(-1);
  if (!state) throw new Error(`No run of ${name} has ended`);
  return state;
}
