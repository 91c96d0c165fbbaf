import type { RunLedger } from '$lib/projections/run-ledger';
import type { Exercise, Trial, Words } from './exercise';
import { ObservedRun } from './observed-run';

/** Why a trial has no finished run to look at. */
export type Obstacle = 'refused' | 'compiler-failed' | 'crashed' | 'endless';

/** A silent run of the program, and before it those that the power cut short. */
export type RunTrial = (trial: Trial) => Promise<readonly RunLedger[] | Obstacle>;

export type Verdict =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failed';
      readonly code: string;
      readonly why: Words;
      /** The run that shows it. */
      readonly trial: Trial;
    }
  | { readonly kind: 'not-reached'; readonly obstacle: Obstacle; readonly trial: Trial };

/** Runs the trials one after the other until one shows a mistake. */
export async function markExercise(exercise: Exercise, runTrial: RunTrial): Promise<Verdict> {
  for (const trial of exercise.trials) {
    const ran = await runTrial(trial);
    if (typeof ran === 'string') return { kind: 'not-reached', obstacle: ran, trial };
    const found = exercise.judge(new ObservedRun(ran), trial);
    if (found) return { kind: 'failed', ...found, trial };
  }
  return { kind: 'passed' };
}

/** Runs each trial once, however many exercises ask for it. */
export function sharedTrials(runTrial: RunTrial): RunTrial {
  const known = new Map<string, Promise<readonly RunLedger[] | Obstacle>>();
  return (trial) => {
    const key = JSON.stringify(trial);
    const ran = known.get(key) ?? runTrial(trial);
    known.set(key, ran);
    return ran;
  };
}
