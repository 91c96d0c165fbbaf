import type { Obstacle, RunTrial } from '$lib/checks/mark-exercise';
import type { Trial } from '$lib/checks/exercise';
import { runThroughCuts, type TrialPart } from '$lib/checks/run-through-cuts';
import { Compiler, CompilerFailed } from '$lib/compiler/compiler';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import { RunLedger } from '$lib/projections/run-ledger';
import type { Sandbox } from '$lib/sandbox/sandbox';
import { SandboxPool } from '$lib/sandbox/sandbox-pool';

/** A trial that takes longer does not end by itself. In milliseconds. */
const LONGEST_TRIAL = 8000;
/** The same for all trials, so that a run opened later is the one that was judged. */
const SEED = 1;

/** The program with what the trial gives it: what to run to see that very run. */
export function programOf(program: SharedPlayground, { faults = [] }: Trial): SharedPlayground {
  return { ...program, clock: 'fast', seed: SEED, faults };
}

/** Runs a student's program silently, in sandboxes of its own; nothing of it is kept. */
export class TrialRunner {
  readonly #compiler = new Compiler();
  readonly #sandboxes = new SandboxPool();
  #sandbox: Sandbox | undefined;

  /** Compiles once; each trial then runs what came out. */
  async prepare(program: SharedPlayground): Promise<RunTrial> {
    const compiled = await this.#compile(program);
    return async (trial) =>
      typeof compiled === 'string'
        ? compiled
        : runThroughCuts(trial, (part) => this.#run(program, compiled, part));
  }

  dispose(): void {
    this.#sandbox?.stop();
    this.#sandboxes.dispose();
    this.#compiler.dispose();
  }

  async #compile(program: SharedPlayground): Promise<CompiledProgram | Obstacle> {
    try {
      const result = await this.#compiler.compile(program);
      return result.kind === 'compiled' ? result.program : 'refused';
    } catch (error) {
      if (error instanceof CompilerFailed) return 'compiler-failed';
      throw error;
    }
  }

  async #run(
    program: SharedPlayground,
    { code, map }: CompiledProgram,
    { nextAnswer, faults, variables, restored }: TrialPart,
  ): Promise<RunLedger | Obstacle> {
    const ledger = new RunLedger();
    const sandbox = this.#sandboxes.take();
    // The next trial's starts while this one runs.
    this.#sandboxes.warm();
    this.#sandbox = sandbox;
    const take = (event: RunEvent) => {
      if (!ledger.apply(event) || event.type !== 'prompt-asked') return;
      sandbox.answer(event.id, nextAnswer());
    };
    const patience = setTimeout(() => sandbox.stop(), LONGEST_TRIAL);
    const { files } = program;
    const end = await sandbox.run(
      {
        code,
        map,
        seed: SEED,
        clock: 'fast',
        faults,
        files,
        variables,
        ...(restored && { restored }),
      },
      { onEvents: (events) => events.forEach(take), onResponsive: () => undefined },
    );
    clearTimeout(patience);
    if (end.kind === 'ended') return ledger;
    if (end.kind === 'crashed' && end.reason === 'power-cut') return ledger;
    return end.kind === 'stopped' ? 'endless' : 'crashed';
  }
}
