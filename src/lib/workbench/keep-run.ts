import type { SharedPlayground } from '$lib/contract/program';
import { loadRun } from '$lib/history/load-run';
import { startRecording } from '$lib/history/recorder';
import type { RunLedger } from '$lib/projections/run-ledger';
import { createId } from '$lib/sandbox/create-id';

/** Puts a run that was made elsewhere into the history, unless it is there; false when it is not kept. */
export async function keepRun(
  program: SharedPlayground,
  ledger: RunLedger,
  rootId: string,
): Promise<boolean> {
  try {
    if (await loadRun(rootId)) return true;
  } catch {
    return false;
  }
  const recording = startRecording({ id: createId(), program, ledger });
  void recording.append(ledger.events);
  return recording.finish();
}
