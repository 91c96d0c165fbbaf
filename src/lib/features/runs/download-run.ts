import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import { runFile } from '$lib/projections/run-file';
import type { RunLedger } from '$lib/projections/run-ledger';
import { runFileParts } from '$lib/projections/run-file-parts';
import { saveFile } from '$lib/ui/save-file';

/** Hands the run to the student as `<run-name>.flujo-run.json`; `before`: of the runs that it went on from. */
export function downloadRun(
  ledger: RunLedger,
  program: SharedPlayground,
  flowRunId: string,
  before: readonly RunEvent[] = [],
): void {
  const file = runFile(ledger, program, flowRunId, before);
  const name = `${file.flowRuns[0]?.name ?? 'run'}.flujo-run.json`;
  saveFile(new Blob([...runFileParts(file)], { type: 'application/json' }), name);
}
