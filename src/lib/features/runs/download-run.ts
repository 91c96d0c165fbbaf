import type { SharedPlayground } from '$lib/contract/program';
import { runFile } from '$lib/projections/run-file';
import type { RunLedger } from '$lib/projections/run-ledger';

/** Hands the run to the student as `<run-name>.flujo-run.json`. */
export function downloadRun(ledger: RunLedger, program: SharedPlayground, flowRunId: string): void {
  const file = runFile(ledger, program, flowRunId);
  const text = JSON.stringify(file, undefined, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${file.flowRuns[0]?.name ?? 'run'}.flujo-run.json`;
  link.click();
  // The download has begun when the next task starts.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
