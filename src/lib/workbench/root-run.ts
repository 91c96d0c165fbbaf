import type { FlowRunRecord } from '$lib/contract/run-file';
import type { RunLedger } from '$lib/projections/run-ledger';

/** The run that a program is about: its latest flow run that no other run started. */
export function rootRun(ledger: RunLedger): FlowRunRecord | undefined {
  let root: FlowRunRecord | undefined;
  for (const run of ledger.flowRuns.values()) {
    if (run.parentFlowRunId === undefined && run.parentTaskRunId === undefined) root = run;
  }
  return root;
}
