import type { RunEvent } from '$lib/contract/events';
import { setupOf, type SharedPlayground } from '$lib/contract/program';
import { programAsRun } from '$lib/projections/run-file';
import type { RunLedger } from '$lib/projections/run-ledger';

/** What goes along with the files, each only when chosen. */
export interface ShareChoices {
  readonly answers: boolean;
  readonly clockAndSeed: boolean;
  readonly faults: boolean;
  readonly lesson: boolean;
}

/**
 * The playground with all that its latest run was given, to choose from. `before`: the events of the runs
 * that it went on from.
 */
export function shareable(
  program: SharedPlayground,
  ledger: RunLedger,
  { lesson, before }: { lesson?: string | undefined; before?: readonly RunEvent[] } = {},
): SharedPlayground {
  // What is set for the next run goes before what the last one drew.
  const whole = ledger.program
    ? { ...programAsRun(ledger, program, before), ...setupOf(program) }
    : program;
  return lesson === undefined ? whole : { ...whole, lesson };
}

/** What the link will hold. */
export function chosenProgram(whole: SharedPlayground, choices: ShareChoices): SharedPlayground {
  const { answers, clock, seed, faults, lesson, ...program } = whole;
  return {
    ...program,
    ...(choices.answers && answers !== undefined && { answers }),
    ...(choices.clockAndSeed && clock !== undefined && { clock }),
    ...(choices.clockAndSeed && seed !== undefined && { seed }),
    ...(choices.faults && faults !== undefined && { faults }),
    ...(choices.lesson && lesson !== undefined && { lesson }),
  };
}
