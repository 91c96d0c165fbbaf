import type { LogLevel, RunEvent, Site } from '$lib/contract/events';
import type { FaultKind } from '$lib/contract/fault';
import { isFinal, type StateValue } from '$lib/contract/states';
import { formatState } from '$lib/contract/format-state';

/** What messages need to know of the runs that events speak of. */
export interface KnownRuns {
  readonly flowRuns: ReadonlyMap<string, { readonly name: string }>;
  readonly taskRuns: ReadonlyMap<
    string,
    { readonly name: string; readonly flowRunId?: string | undefined }
  >;
}

/** To whom a message belongs. */
export interface MessageOwner {
  readonly flowRunId: string | undefined;
  readonly taskRunId: string | undefined;
  readonly site: Site | undefined;
}

/** Takes one message; a callback, for this is done for every event of every run. */
export type Say = (
  at: number,
  level: LogLevel,
  logger: string,
  message: string,
  owner: MessageOwner,
) => void;

const FAULT_MESSAGES: Record<FaultKind, string> = {
  throw: 'Injected fault: it throws before its body starts',
  delay: 'Injected fault: its body starts late',
  hang: 'Injected fault: it never ends by itself',
  'wrong-result': 'Injected fault: its result is replaced',
  'lost-answer': 'Injected fault: its work is done, and its answer is lost',
  'power-cut': 'Injected fault: the power is cut',
};

export const ENGINE_LOGGER = 'flujo.engine';

/** Says the messages that an event gives, exactly as api.md has them. Prompts are no messages. */
export function sayMessages(event: RunEvent, runs: KnownRuns, say: Say): void {
  switch (event.type) {
    case 'flow-run-created': {
      const { at, id, name, flowName, parentFlowRunId, parentTaskRunId, site } = event;
      const logger =
        flowLogger(parentFlowRunId, runs) ?? innermostLogger(undefined, parentTaskRunId, runs);
      const kind = logger === ENGINE_LOGGER ? 'flow' : 'subflow';
      const owner = { flowRunId: id, taskRunId: undefined, site };
      say(at, 'INFO', logger, `Created ${kind} run '${name}' for flow '${flowName}'`, owner);
      return;
    }
    case 'task-run-created': {
      const { at, id, name, taskName, flowRunId, site, how } = event;
      const logger = flowLogger(flowRunId, runs) ?? ENGINE_LOGGER;
      const owner = { flowRunId, taskRunId: id, site };
      const start =
        how === 'submitted'
          ? `Submitted task run '${name}' for execution.`
          : `Executing '${name}' immediately...`;
      say(at, 'INFO', logger, `Created task run '${name}' for task '${taskName}'`, owner);
      say(at, 'INFO', logger, start, owner);
      return;
    }
    case 'state': {
      const { at, id, state } = event;
      if (!isFinal(state)) return;
      const { logger, owner } = ownerOf(id, runs);
      say(at, levelOfEnd(state), logger, `Finished in state ${formatState(state)}`, owner);
      return;
    }
    case 'fault-struck': {
      const { logger, owner } = ownerOf(event.id, runs);
      say(event.at, 'WARNING', logger, FAULT_MESSAGES[event.kind], owner);
      return;
    }
    case 'log': {
      const { at, level, message, flowRunId, taskRunId, site } = event;
      const logger = event.logger ?? innermostLogger(flowRunId, taskRunId, runs);
      say(at, level, logger, message, { flowRunId, taskRunId, site });
      return;
    }
    case 'deployment-registered': {
      const { at, flowName, name, flowRunId, taskRunId } = event;
      const text = `Registered deployment '${flowName}/${name}'`;
      say(at, 'INFO', ENGINE_LOGGER, text, { flowRunId, taskRunId, site: undefined });
      return;
    }
    case 'program-started':
    case 'result-stored':
    case 'prompt-asked':
    case 'prompt-answered':
    case 'artifact':
    case 'variable-set':
    case 'event-emitted':
    case 'file-written':
    case 'limit':
    case 'program-ended':
      return;
  }
}

/** The logger of a flow run or task run, and the run as the owner of a message. */
function ownerOf(id: string, runs: KnownRuns): { logger: string; owner: MessageOwner } {
  const task = runs.taskRuns.get(id);
  const flowRunId = task ? task.flowRunId : id;
  const taskRunId = task ? id : undefined;
  const logger = innermostLogger(flowRunId, taskRunId, runs);
  return { logger, owner: { flowRunId, taskRunId, site: undefined } };
}

export function innermostLogger(
  flowRunId: string | undefined,
  taskRunId: string | undefined,
  runs: KnownRuns,
): string {
  const task = taskRunId === undefined ? undefined : runs.taskRuns.get(taskRunId);
  return task ? `Task run '${task.name}'` : (flowLogger(flowRunId, runs) ?? ENGINE_LOGGER);
}

function flowLogger(flowRunId: string | undefined, runs: KnownRuns): string | undefined {
  const flow = flowRunId === undefined ? undefined : runs.flowRuns.get(flowRunId);
  return flow && `Flow run '${flow.name}'`;
}

function levelOfEnd(state: StateValue): LogLevel {
  if (state.type === 'COMPLETED') return 'INFO';
  return state.name === 'NotReady' ? 'WARNING' : 'ERROR';
}
