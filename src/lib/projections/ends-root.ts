import type { RunEvent } from '$lib/contract/events';
import { isFinal } from '$lib/contract/states';
import type { RunLedger } from './run-ledger';

/** True for the event that ends a flow run which no other run started, or the program. */
export function endsRoot(ledger: RunLedger, event: RunEvent): boolean {
  if (event.type === 'program-ended') return true;
  if (event.type !== 'state' || !isFinal(event.state)) return false;
  const run = ledger.flowRuns.get(event.id);
  return run !== undefined && (run.parentFlowRunId ?? run.parentTaskRunId) === undefined;
}
