import * as v from 'valibot';
import { replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { faultSchema, type Fault } from '$lib/contract/fault';
import type { SharedPlayground } from '$lib/contract/program';
import { eventsBefore } from '$lib/history/events-before';
import { loadProgramRun } from '$lib/history/load-run';
import { givenAnswers } from '$lib/projections/given-answers';
import type { CutRun } from '$lib/workbench/resumed-run';
import { withFault } from '$lib/workbench/lab/next-fault';
import type { DraftKeeper } from '$lib/workbench/draft-keeper';

/** What the editor opens with. */
export interface Wanted {
  readonly program: SharedPlayground | undefined;
  /** The run that goes on, or from which another branches off. */
  readonly cut?: CutRun;
  /** The question where it branches off. */
  readonly branch?: string;
  /** The lab is to be seen: a fault was added. */
  readonly lab?: true;
  /** It runs at once; the first questions get these. */
  readonly answers?: readonly string[];
}

/**
 * The program of the run that the address names (`?run=`), as a draft of its own beside the student's
 * others, with `&resume` the run itself, with `&again=` how it runs once more, and with
 * `&fault=` one more fault, with `&branch=` the question that is to be answered otherwise; else the draft that was changed last.
 */
export async function openWanted(drafts: DraftKeeper): Promise<Wanted> {
  const url = new URL(location.href);
  const runId = url.searchParams.get('run');
  const resumes = url.searchParams.has('resume');
  const again = url.searchParams.get('again');
  const branch = url.searchParams.get('branch');
  const kept = runId === null ? undefined : await loadProgramRun(runId);
  if (!kept) return { program: await drafts.open() };
  const { programRun, events } = kept;
  const more = faultIn(url.searchParams.get('fault'));
  const { program: ran } = programRun;
  const program = more ? { ...ran, faults: withFault(ran.faults ?? [], more) } : ran;
  await drafts.save(program);
  // From here on the draft is what a reload finds.
  for (const name of ['run', 'resume', 'again', 'branch', 'fault']) url.searchParams.delete(name);
  replaceState(resolve(`/play/${url.search}` as '/play/'), {});
  if (again === 'new') return { program, answers: [] };
  if (again === 'same') {
    return { program, answers: givenAnswers(events, await eventsBefore(programRun.id)) };
  }
  const cut = { programRunId: programRun.id, program, events };
  if (more) return { program, lab: true };
  if (branch !== null) return { program, cut, branch };
  return { program, ...(resumes && { cut }) };
}

/** Addresses can be written by anybody. */
function faultIn(text: string | null): Fault | undefined {
  if (text === null) return undefined;
  try {
    const parsed = v.safeParse(faultSchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
