import type { Json } from '$lib/contract/json';
import type { FlowRunRecord, StateRecord, TaskRunRecord } from '$lib/contract/run-file';
import { isFinal } from '$lib/contract/states';
import type { RunLedger } from '../run-ledger';

export interface AskedQuestion {
  readonly message: string;
  /** Null without an answer. */
  readonly answer: string | null;
  /** Nobody has answered yet. */
  readonly open: boolean;
  /** The place of the answer, or of the question while it has none. */
  readonly place: number;
}

/** What one run did, as two are compared by. Places count events, from the creation of the topmost run. */
export interface RunAccount {
  readonly id: string;
  readonly kind: 'flow' | 'task';
  /** The flow's or the task's name. */
  readonly definition: string;
  readonly name: string;
  readonly key: string;
  readonly createdPlace: number;
  /** Of its end; infinite while it goes on. */
  readonly endPlace: number;
  readonly parameters: Json;
  readonly questions: readonly AskedQuestion[];
  readonly attempts: number;
  readonly state: StateRecord;
  readonly result?: Json;
  /** From its start to its end, in milliseconds; absent while it goes on. */
  readonly totalMs?: number;
  /** Of it, how much was spent waiting for a person. */
  readonly waitingMs: number;
  /** The runs that it called, in order. */
  readonly children: readonly RunAccount[];
}

interface Growing extends RunAccount {
  endPlace: number;
  readonly questions: AskedQuestion[];
  readonly children: RunAccount[];
}

/** The run and all below it; undefined when the ledger has no such flow run. */
export function runAccount(ledger: RunLedger, rootId: string): RunAccount | undefined {
  const accounts = new Map<string, Growing>();
  const places = new Map<string, number>();
  let first = 0;
  ledger.events.forEach((event, index) => {
    const place = index - first;
    switch (event.type) {
      case 'flow-run-created':
      case 'task-run-created': {
        const record = ledger.run(event.id);
        const above = record && accounts.get(callerOf(record) ?? '');
        if (!record || (event.id !== rootId && !above)) return;
        if (event.id === rootId) first = index;
        const account = begin(record, event.key, index - first);
        accounts.set(event.id, account);
        above?.children.push(account);
        return;
      }
      case 'state': {
        const account = accounts.get(event.id);
        if (account && isFinal(event.state)) account.endPlace = place;
        return;
      }
      case 'prompt-asked':
      case 'prompt-answered':
        places.set(event.id, place);
        return;
      default:
    }
  });
  for (const { id, message, answer, open, taskRunId, flowRunId } of ledger.prompts.values()) {
    const asker = accounts.get(taskRunId ?? flowRunId ?? '');
    asker?.questions.push({ message, answer, open, place: places.get(id) ?? Infinity });
  }
  return accounts.get(rootId);
}

function callerOf(run: FlowRunRecord | TaskRunRecord): string | undefined {
  return run.parentTaskRunId ?? ('flowName' in run ? run.parentFlowRunId : run.flowRunId);
}

function begin(run: FlowRunRecord | TaskRunRecord, key: string, createdPlace: number): Growing {
  const { id, name, parameters, state, result, runCount, startedAt, endedAt, waitingMs } = run;
  const isFlow = 'flowName' in run;
  return {
    id,
    kind: isFlow ? 'flow' : 'task',
    definition: isFlow ? run.flowName : run.taskName,
    name,
    key,
    createdPlace,
    endPlace: Infinity,
    parameters,
    questions: [],
    attempts: runCount,
    state,
    ...(result !== undefined && { result }),
    ...(startedAt !== undefined &&
      endedAt !== undefined && { totalMs: Math.max(0, endedAt - startedAt) }),
    waitingMs,
    children: [],
  };
}
