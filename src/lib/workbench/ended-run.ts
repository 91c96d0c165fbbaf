import type { CutRun } from './resumed-run';
import type { RunSession } from './run-session.svelte';

/** The session's last run, once it has ended and is kept: another may go on from it, or branch off. */
export function endedRun({
  phase,
  keeping,
  program,
  programRunId,
  ledger,
}: Pick<RunSession, 'phase' | 'keeping' | 'program' | 'programRunId' | 'ledger'>):
  CutRun | undefined {
  if (phase !== 'ended' || keeping || !program || programRunId === undefined) return undefined;
  return { programRunId, program, events: ledger.events };
}
