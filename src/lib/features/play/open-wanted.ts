import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import type { SharedPlayground } from '$lib/contract/program';
import { loadProgramRun } from '$lib/history/load-run';
import type { CutRun } from '$lib/workbench/resumed-run';
import type { DraftKeeper } from '$lib/workbench/draft-keeper';

/** What the editor opens with. */
export interface Wanted {
  readonly program: SharedPlayground | undefined;
  /** The run that goes on. */
  readonly cut?: CutRun;
}

/**
 * The program of the run that the address names (`?run=`), as a draft of its own beside the student's
 * others, and with `&resume` the run itself; else the draft that was changed last.
 */
export async function openWanted(drafts: DraftKeeper): Promise<Wanted> {
  const url = new URL(location.href);
  const runId = url.searchParams.get('run');
  const resumes = url.searchParams.has('resume');
  const kept = runId === null ? undefined : await loadProgramRun(runId);
  if (!kept) return { program: await drafts.open() };
  const { programRun, events } = kept;
  const { program } = programRun;
  await drafts.save(program);
  // From here on the draft is what a reload finds.
  url.searchParams.delete('run');
  url.searchParams.delete('resume');
  replaceState(resolve(`/play/${url.search}` as '/play/'), {});
  return { program, ...(resumes && { cut: { programRunId: programRun.id, program, events } }) };
}
