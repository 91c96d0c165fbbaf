import type { RunEvent } from '$lib/contract/events';
import type { CallMade, CallsMade } from '$lib/contract/restored-run';
import { isFinal } from '$lib/contract/states';

interface Caller {
  readonly calls: Map<string, CallMade>;
  /** Ids of those that have not ended. */
  readonly open: Set<string>;
  inTurn: boolean;
}

/** What each run and the program had called, for comparing it with a run that goes on from there. */
export function callsMade(events: readonly RunEvent[]): readonly CallsMade[] {
  const keys = new Map<string, string>();
  const callers = new Map<string, Caller>();
  const callerOf = new Map<string, Caller>();
  const add = (callerId: string | undefined, id: string, call: CallMade) => {
    const key = callerId === undefined ? 'program' : keys.get(callerId);
    if (key === undefined) return;
    const caller = callers.get(key) ?? { calls: new Map(), open: new Set(), inTurn: true };
    callers.set(key, caller);
    callerOf.set(id, caller);
    if (caller.open.size > 0) caller.inTurn = false;
    caller.open.add(id);
    if (!caller.calls.has(call.key)) caller.calls.set(call.key, call);
  };
  for (const event of events) {
    switch (event.type) {
      case 'program-started':
        // What the run before had open has ended with it.
        for (const { open } of callers.values()) open.clear();
        break;
      case 'flow-run-created': {
        const { id, key, flowName: name, parentFlowRunId, parentTaskRunId, site } = event;
        keys.set(id, key);
        add(parentTaskRunId ?? parentFlowRunId, id, callOf('flow', key, name, site));
        break;
      }
      case 'task-run-created': {
        const { id, key, taskName: name, flowRunId, parentTaskRunId, site } = event;
        keys.set(id, key);
        add(parentTaskRunId ?? flowRunId, id, callOf('task', key, name, site));
        break;
      }
      case 'prompt-asked': {
        const { id, key, message, flowRunId, taskRunId, site } = event;
        add(taskRunId ?? flowRunId, id, callOf('prompt', key, message, site));
        break;
      }
      case 'prompt-answered':
        callerOf.get(event.id)?.open.delete(event.id);
        break;
      case 'state':
        // Another attempt calls anew, under other keys; what goes on goes on with the last.
        if (event.state.name === 'Retrying') callers.get(keys.get(event.id) ?? '')?.calls.clear();
        if (isFinal(event.state)) callerOf.get(event.id)?.open.delete(event.id);
        break;
      default:
    }
  }
  return [...callers].map(([caller, { calls, inTurn }]) => ({
    caller,
    calls: [...calls.values()],
    inTurn,
  }));
}

function callOf(
  kind: CallMade['kind'],
  key: string,
  name: string,
  site: CallMade['site'],
): CallMade {
  return { key, kind, name, ...(site && { site }) };
}
