import type { ProgramOutcome } from '$lib/contract/events';
import { reportError, settleChildren } from './end-run';
import type { Engine } from './engine';

/**
 * Runs a whole program: emits its first event and its last, and reports what it throws outside
 * any flow. Never rejects.
 */
export async function runProgram(engine: Engine, main: () => unknown): Promise<ProgramOutcome> {
  const { program, ports } = engine;
  const { programRunId, resumeAnswer, branch } = engine.restored;
  engine.emit({
    type: 'program-started',
    at: engine.now(),
    clock: ports.clock.kind,
    seed: engine.seed,
    ...(programRunId !== undefined && { [branch ? 'branches' : 'resumes']: programRunId }),
    ...(resumeAnswer !== undefined && { resumeAnswer }),
    ...(engine.deployed && { deployed: engine.deployed }),
  });
  let outcome: ProgramOutcome = 'Completed';
  try {
    await ports.context.with(program, main);
  } catch (error) {
    outcome = 'Failed';
    // A flow or task that failed has told its own error already.
    if (!engine.suspended && program.children.failure?.error !== error)
      reportError(engine, program, error);
  }
  await settleProgram(engine);
  if (!engine.suspended) engine.earlierCalls?.ended(program);
  if (engine.strayErrors > 0) outcome = 'Failed';
  if (engine.suspended) outcome = 'Suspended';
  engine.emit({ type: 'program-ended', at: engine.now(), outcome });
  return outcome;
}

/** Timers may start runs, and runs may set timers: waits until there is neither. */
async function settleProgram(engine: Engine): Promise<void> {
  do {
    await engine.ports.idle?.();
    await settleChildren(engine, engine.program, 'the program');
  } while (engine.program.children.unfinished.length > 0);
}
