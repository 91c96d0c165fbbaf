import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SharedPlayground } from '$lib/contract/program';
import { loadProgram } from '$lib/history/load-run';
import type { DraftKeeper } from '$lib/workbench/draft-keeper';

/**
 * The program of the run that the address names (`?run=`), as a draft of its own beside the student's
 * others; else the draft that was changed last.
 */
export async function openWanted(drafts: DraftKeeper): Promise<SharedPlayground | undefined> {
  const url = new URL(location.href);
  const runId = url.searchParams.get('run');
  const program = runId === null ? undefined : await loadProgram(runId);
  if (!program) return drafts.open();
  await drafts.save(program);
  // From here on the draft is what a reload finds.
  url.searchParams.delete('run');
  replaceState(resolve(`/play/${url.search}` as '/play/'), {});
  return program;
}
