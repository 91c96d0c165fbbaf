import type { ProgramStarted, RunEvent } from '$lib/contract/events';
import type { FlowRunRecord } from '$lib/contract/run-file';
import type { RunLedger } from '$lib/projections/run-ledger';
import { parentFlowRunId, rootFlowRunIds } from '$lib/projections/run-tree';
import { flowTotals, noTasks } from '$lib/projections/totals';
import type { FlowRunRow } from './rows';
import { tagKeys } from './tag-keys';

/** The flow runs whose rows these events change: those they speak of, and all above them. */
export function flowRunsTouched(events: readonly RunEvent[], ledger: RunLedger): Set<string> {
  const touched = new Set<string>();
  for (const event of events) {
    let id = flowRunTouched(event, ledger);
    while (id !== undefined && !touched.has(id)) {
      const run = ledger.flowRuns.get(id);
      if (!run) break;
      touched.add(id);
      id = parentFlowRunId(run, ledger);
    }
  }
  return touched;
}

function flowRunTouched(event: RunEvent, ledger: RunLedger): string | undefined {
  switch (event.type) {
    case 'flow-run-created':
      return event.id;
    case 'task-run-created':
    case 'prompt-asked':
      return event.flowRunId;
    case 'state':
      return ledger.taskRuns.get(event.id)?.flowRunId ?? event.id;
    case 'prompt-answered':
      return ledger.prompts.get(event.id)?.flowRunId;
    case 'log':
    case 'fault-struck':
    case 'result-stored':
    case 'artifact':
    case 'variable-set':
    case 'event-emitted':
    case 'file-written':
    case 'limit':
    case 'deployment-registered':
    case 'program-started':
    case 'program-ended':
      return undefined;
  }
}

/** The rows of these flow runs, as the ledger has them now. */
export function flowRunRows(
  ids: Iterable<string>,
  ledger: RunLedger,
  programRunId: string,
  entry: string,
): FlowRunRow[] {
  const totals = flowTotals(ledger);
  const roots = rootFlowRunIds(ledger);
  const waiting = waitingSince(ledger);
  const follows = followsOf(ledger.program);
  const rows: FlowRunRow[] = [];
  for (const id of ids) {
    const run = ledger.flowRuns.get(id);
    if (!run) continue;
    const { tasks, subflows } = totals.get(id) ?? { tasks: noTasks(), subflows: 0 };
    const since = waiting.get(id);
    const row = rowOf(run, ledger);
    rows.push({
      ...row,
      ...(row.tags.length > 0 && { tagKeys: tagKeys(row) }),
      programRunId,
      rootFlowRunId: roots.get(id) ?? id,
      entry,
      ...(since !== undefined && { waitingSince: since }),
      ...(ledger.program?.clock === 'fast' && { clock: 'fast' as const }),
      ...(follows && { follows }),
      ...(run.deployment && { deployment: run.deployment.name }),
      tasks,
      subflows,
    });
  }
  return rows;
}

function followsOf(program: ProgramStarted | undefined): FlowRunRow['follows'] {
  if (program?.resumes !== undefined) return 'resume';
  return program?.branches === undefined ? undefined : 'branch';
}

function rowOf(run: FlowRunRecord, ledger: RunLedger) {
  const { id, name, flowName, state, states, startedAt, endedAt, waitingMs, tags } = run;
  const parent = parentFlowRunId(run, ledger);
  return {
    id,
    ...(parent !== undefined && { parentFlowRunId: parent }),
    isRoot: parent === undefined ? (1 as const) : (0 as const),
    name,
    flowName,
    stateType: state.type,
    stateName: state.name,
    ...(state.message !== undefined && { message: state.message }),
    createdAt: states[0]?.at ?? state.at,
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    waitingMs,
    tags,
  };
}

/** Flow runs that wait for a person, themselves or below them, and since when. */
function waitingSince(ledger: RunLedger): ReadonlyMap<string, number> {
  const since = new Map<string, number>();
  for (const { flowRunId, askedAt } of ledger.openPrompts.values()) {
    let id = flowRunId;
    while (id !== undefined && !since.has(id)) {
      since.set(id, askedAt);
      const run = ledger.flowRuns.get(id);
      id = run && parentFlowRunId(run, ledger);
    }
  }
  return since;
}
