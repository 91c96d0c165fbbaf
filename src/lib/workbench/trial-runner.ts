import type { Obstacle, RunTrial } from '$lib/checks/mark-exercise';
import type { Trial } from '$lib/checks/exercise';
import { runThroughCuts, type TrialPart } from '$lib/checks/run-through-cuts';
import { Compiler } from '$lib/compiler/compiler';
import type { SharedPlayground } from '$lib/contract/program';
import { RunLedger } from '$lib/projections/run-ledger';
import { compileFor, SilentLane } from './silent-lane';

/** The same for all trials, so that a run opened later is the one that was judged. */
const SEED = 1;

/** The program with what the trial gives it: what to run to see that very run. */
export function programOf(program: SharedPlayground, { faults = [] }: Trial): SharedPlayground {
  return { ...program, clock: 'fast', seed: SEED, faults };
}

/** Runs a student's program silently; nothing of it is kept. */
export class TrialRunner {
  readonly #compiler = new Compiler();
  #lane: SilentLane | undefined;

  /** Compiles once; each trial then runs what came out. */
  async prepare(program: SharedPlayground): Promise<RunTrial> {
    const compiled = await compileFor(this.#compiler, program);
    if (typeof compiled === 'string') return async () => compiled;
    this.#lane?.stop();
    const lane = (this.#lane = new SilentLane(compiled));
    return (trial) => runThroughCuts(trial, (part) => runPart(lane, program, part));
  }

  dispose(): void {
    this.#lane?.stop();
    this.#compiler.dispose();
  }
}

async function runPart(
  lane: SilentLane,
  { files }: SharedPlayground,
  { nextAnswer, faults, variables, restored }: TrialPart,
): Promise<RunLedger | Obstacle> {
  const ledger = new RunLedger();
  const end = await lane.run({
    seed: SEED,
    faults,
    files,
    variables,
    ...(restored && { restored }),
    onEvent: (event) => void ledger.apply(event),
    answerTo: nextAnswer,
  });
  if (end.kind === 'ended') return ledger;
  if (end.kind === 'crashed' && end.reason === 'power-cut') return ledger;
  return end.kind === 'stopped' ? 'endless' : 'crashed';
}
