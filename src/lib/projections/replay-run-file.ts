import type { RunEvent } from '$lib/contract/events';
import { RunLedger } from './run-ledger';

/** A run file's events as a ledger, and the flow run that the file is about; undefined when it has none. */
export function replayRunFile(
  events: readonly RunEvent[],
): { readonly ledger: RunLedger; readonly rootId: string } | undefined {
  const ledger = new RunLedger();
  for (const event of events) ledger.apply(withoutLostParents(event, ledger));
  const [root] = ledger.flowRuns.values();
  return root && { ledger, rootId: root.id };
}

/** The file of a subflow run has no parent for it. */
function withoutLostParents(event: RunEvent, ledger: RunLedger): RunEvent {
  if (event.type !== 'flow-run-created') return event;
  const { parentFlowRunId, parentTaskRunId, ...rest } = event;
  return {
    ...rest,
    ...(parentFlowRunId !== undefined &&
      ledger.flowRuns.has(parentFlowRunId) && { parentFlowRunId }),
    ...(parentTaskRunId !== undefined &&
      ledger.taskRuns.has(parentTaskRunId) && { parentTaskRunId }),
  };
}
