import type { FlowRunRecord, TaskRunRecord } from '$lib/contract/run-file';
import type {
  ArtifactMade,
  EventEmitted,
  FileWritten,
  LimitChanged,
  VariableSet,
} from '$lib/contract/product-events';
import type { KeptRun } from '$lib/history/load-run';
import type { ProgramRunRow } from '$lib/history/rows';
import { RunLedger, type LedgerPrompt } from '$lib/projections/run-ledger';
import { flowRunsUnder } from '$lib/projections/run-tree';
import type { TranscriptLine } from '$lib/projections/transcript';
import { waitingRuns } from '$lib/projections/waiting-runs';

/** A ledger as far as it was read. */
export interface EventReading {
  readonly ledger: RunLedger;
  /** Goes up when the ledger, which changes in place, has changed. */
  readonly revision: number;
  readonly damaged: number;
}
/** What one reading of the history found. */
export interface RunReading extends EventReading {
  readonly kept: KeptRun | undefined;
}
export interface ProgramReading extends EventReading {
  readonly programRun: ProgramRunRow | undefined;
}

/** Reads a run, and at each later call only the events that came since. */
export function runReader(flowRunId: string): () => Promise<RunReading> {
  const read = eventReader();
  return async () => {
    const { loadRun } = await import('$lib/history/load-run');
    const kept = await loadRun(flowRunId);
    return { kept, ...(await read(kept?.programRun.id)) };
  };
}

/** The same for a program run. */
export function programReader(id: string): () => Promise<ProgramReading> {
  const read = eventReader();
  return async () => {
    const { loadProgramRow } = await import('$lib/history/load-run');
    const programRun = await loadProgramRow(id);
    return { programRun, ...(await read(programRun?.id)) };
  };
}

function eventReader(): (programRunId: string | undefined) => Promise<EventReading> {
  const ledger = new RunLedger();
  let next = 0;
  let damaged = 0;
  return async (programRunId) => {
    if (programRunId !== undefined) {
      const { eventsFrom } = await import('$lib/history/event-chunks');
      const more = await eventsFrom(programRunId, next);
      for (const event of more.events) ledger.apply(event);
      next = more.next;
      damaged += more.damaged;
    }
    return { ledger, revision: ledger.events.length, damaged };
  };
}

/** What the views of a run show: lists of their own, whose records the ledger changes in place. */
export interface ViewedPart {
  /** Absent for a whole program run. */
  readonly run?: FlowRunRecord;
  readonly lines: readonly TranscriptLine[];
  readonly tasks: readonly TaskRunRecord[];
  readonly subflows: readonly FlowRunRecord[];
  readonly prompts: readonly LedgerPrompt[];
  readonly artifacts: readonly ArtifactMade[];
  /** What else was made. */
  readonly variables: readonly VariableSet[];
  readonly files: readonly FileWritten[];
  readonly events: readonly EventEmitted[];
  readonly limits: readonly LimitChanged[];
}
/** One flow run's part of a ledger. */
export interface RunPart extends ViewedPart {
  readonly run: FlowRunRecord;
  readonly isRoot: boolean;
  /** For a person, itself or below it. */
  readonly waiting: boolean;
}

/** All of a program run. */
export function wholeOf(ledger: RunLedger): ViewedPart {
  return {
    lines: ledger.lines.slice(),
    tasks: [...ledger.taskRuns.values()],
    subflows: [...ledger.flowRuns.values()],
    prompts: [...ledger.prompts.values()],
    ...productsOf(ledger, () => true),
  };
}

/** The run, all below it, and at a root also the lines that belong to no flow run. */
export function partOf(ledger: RunLedger, flowRunId: string): RunPart | undefined {
  const run = ledger.flowRuns.get(flowRunId);
  if (!run) return undefined;
  const under = flowRunsUnder(flowRunId, ledger);
  const isRoot = run.parentFlowRunId === undefined && run.parentTaskRunId === undefined;
  const all = isRoot && under.size === ledger.flowRuns.size;
  const inside = (id: string | undefined) => (id === undefined ? isRoot : under.has(id));
  const part: ViewedPart = all
    ? wholeOf(ledger)
    : {
        lines: ledger.lines.filter((line) => inside(line.flowRunId)),
        tasks: [...ledger.taskRuns.values()].filter((task) => inside(task.flowRunId)),
        subflows: [...ledger.flowRuns.values()].filter((sub) => under.has(sub.id)),
        prompts: [...ledger.prompts.values()].filter((prompt) => inside(prompt.flowRunId)),
        ...productsOf(ledger, inside),
      };
  const waiting = waitingRuns(ledger).has(flowRunId);
  // A copy, for the ledger's own changes in place and the screen would not notice.
  const subflows = part.subflows.filter((sub) => sub !== run);
  return { ...part, run: { ...run }, isRoot, waiting, subflows };
}

function productsOf({ products }: RunLedger, inside: (flowRunId: string | undefined) => boolean) {
  const made = <T extends { readonly flowRunId?: string }>(all: readonly T[]) =>
    all.filter((one) => inside(one.flowRunId));
  return {
    artifacts: made(products.artifacts),
    variables: made(products.variables),
    files: made(products.files),
    events: made(products.events),
    limits: made(products.limits),
  };
}
