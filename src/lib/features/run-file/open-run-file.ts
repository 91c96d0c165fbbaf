import { parseRunFile, RUN_FILE_BYTES, type RunFileRefusal } from '$lib/contract/parse-run-file';
import { flowRunRows } from '$lib/history/flow-run-rows';
import type { KeptRun } from '$lib/history/load-run';
import { replayRunFile } from '$lib/projections/replay-run-file';
import type { RunLedger } from '$lib/projections/run-ledger';

/** A run as its file tells it, in the form in which the history gives its own. */
export interface FileRun {
  readonly kind: 'run';
  readonly fileName: string;
  readonly ledger: RunLedger;
  readonly rootId: string;
  /** How the history would have each flow run. */
  readonly kept: (flowRunId: string) => KeptRun | undefined;
}
export type OpenedRunFile =
  FileRun | { readonly kind: 'refused'; readonly reason: RunFileRefusal | 'no-flow-run' };

/** Reads a run file; whatever is in it, the answer is a run or a reason. */
export async function openRunFile(file: File): Promise<OpenedRunFile> {
  if (file.size > RUN_FILE_BYTES) return { kind: 'refused', reason: 'run-too-large' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: 'refused', reason: 'damaged' };
  const parsed = parseRunFile(text);
  if (parsed.kind === 'refused') return parsed;
  const replayed = replayRunFile(parsed.events);
  if (!replayed) return { kind: 'refused', reason: 'no-flow-run' };
  const { ledger, rootId } = replayed;
  const { program } = parsed;
  const { entry } = program;
  const endedAt = ledger.outcome && ledger.lastAt;
  const programRun = {
    id: FILE,
    startedAt: ledger.startedAt ?? 0,
    ...(endedAt !== undefined && { endedAt }),
    // A file of a run that went on when it was written says nothing of its end.
    outcome: ledger.outcome ?? ('Crashed' as const),
    program,
    entry,
  };
  const kept = (flowRunId: string) => {
    const [flowRun] = flowRunRows([flowRunId], ledger, FILE, entry);
    return flowRun && { flowRun, programRun };
  };
  return { kind: 'run', fileName: file.name, ledger, rootId, kept };
}

/** Stands for the program run's id, which files do not have. */
const FILE = 'file';
