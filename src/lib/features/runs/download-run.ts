import type { SharedPlayground } from '$lib/contract/program';
import { runFile } from '$lib/projections/run-file';
import type { RunLedger } from '$lib/projections/run-ledger';
import { saveFile } from '$lib/ui/save-file';

/** Hands the run to the student as `<run-name>.flujo-run.json`. */
export function downloadRun(ledger: RunLedger, program: SharedPlayground, flowRunId: string): void {
  const file = runFile(ledger, program, flowRunId);
  const text = JSON.stringify(file, undefined, 2);
  const name = `${file.flowRuns[0]?.name ?? 'run'}.flujo-run.json`;
  saveFile(new Blob([text], { type: 'application/json' }), name);
}
