import type { FlowRunRecord } from '$lib/contract/run-file';
import type { RunLedger } from './run-ledger';

/** The flow run in which this one was called, also when a task of it called; undefined at the root. */
export function parentFlowRunId(run: FlowRunRecord, ledger: RunLedger): string | undefined {
  if (run.parentFlowRunId !== undefined) return run.parentFlowRunId;
  if (run.parentTaskRunId === undefined) return undefined;
  return ledger.taskRuns.get(run.parentTaskRunId)?.flowRunId;
}

/** Every flow run's root, in order of creation: a root flow run is its own. */
export function rootFlowRunIds(ledger: RunLedger): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const run of ledger.flowRuns.values()) {
    const parent = parentFlowRunId(run, ledger);
    roots.set(run.id, (parent !== undefined && roots.get(parent)) || run.id);
  }
  return roots;
}

/** The flow run and all below it, in order of creation. */
export function flowRunsUnder(rootId: string, ledger: RunLedger): ReadonlySet<string> {
  const under = new Set<string>();
  for (const run of ledger.flowRuns.values()) {
    const parent = parentFlowRunId(run, ledger);
    if (run.id === rootId || (parent !== undefined && under.has(parent))) under.add(run.id);
  }
  return under;
}
