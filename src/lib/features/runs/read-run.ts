import type { FlowRunRecord, TaskRunRecord } from '$lib/contract/run-file';
import type { KeptRun } from '$lib/history/load-run';
import { RunLedger, type LedgerPrompt } from '$lib/projections/run-ledger';
import { flowRunsUnder } from '$lib/projections/run-tree';
import type { TranscriptLine } from '$lib/projections/transcript';

/** What one reading of the history found. */
export interface RunReading {
  readonly kept: KeptRun | undefined;
  readonly ledger: RunLedger;
  /** Goes up when the ledger, which changes in place, has changed. */
  readonly revision: number;
  readonly damaged: number;
}

/** Reads a run, and at each later call only the events that came since. */
export function runReader(flowRunId: string): () => Promise<RunReading> {
  const ledger = new RunLedger();
  let next = 0;
  let damaged = 0;
  return async () => {
    const { loadRun } = await import('$lib/history/load-run');
    const { eventsFrom } = await import('$lib/history/event-chunks');
    const kept = await loadRun(flowRunId);
    if (!kept) return { kept, ledger, revision: 0, damaged };
    const more = await eventsFrom(kept.programRun.id, next);
    for (const event of more.events) ledger.apply(event);
    next = more.next;
    damaged += more.damaged;
    return { kept, ledger, revision: ledger.events.length, damaged };
  };
}

/** One flow run's part of a ledger. */
export interface RunPart {
  readonly run: FlowRunRecord;
  readonly isRoot: boolean;
  readonly lines: readonly TranscriptLine[];
  readonly tasks: readonly TaskRunRecord[];
  readonly subflows: readonly FlowRunRecord[];
  readonly prompts: readonly LedgerPrompt[];
}

/**
 * The run, all below it, and at a root also the lines that belong to no flow run. Records are copies, for
 * the ledger's own change in place and the screen would not notice.
 */
export function partOf(ledger: RunLedger, flowRunId: string): RunPart | undefined {
  const run = ledger.flowRuns.get(flowRunId);
  if (!run) return undefined;
  const under = flowRunsUnder(flowRunId, ledger);
  const isRoot = run.parentFlowRunId === undefined && run.parentTaskRunId === undefined;
  const inside = (id: string | undefined) => (id === undefined ? isRoot : under.has(id));
  const copies = <T extends object>(all: Iterable<T>, wanted: (item: T) => boolean) =>
    [...all].filter(wanted).map((item) => ({ ...item }));
  return {
    run: { ...run },
    isRoot,
    lines: ledger.lines.filter((line) => inside(line.flowRunId)),
    tasks: copies(ledger.taskRuns.values(), (task) => inside(task.flowRunId)),
    subflows: copies(ledger.flowRuns.values(), (sub) => sub !== run && under.has(sub.id)),
    prompts: copies(ledger.prompts.values(), (prompt) => inside(prompt.flowRunId)),
  };
}
