import type { DeployedRun } from '$lib/contract/deployed-run';
import type { ProgramOutcome, RunEvent } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';
import type { RestoredRunData } from '$lib/contract/restored-run';
import { Engine } from '$lib/engine/engine';
import { FastClock } from '$lib/engine/fast-clock';
import { readRestored } from '$lib/engine/read-restored';
import { restoreRun } from '$lib/projections/restore-run';
import type { EnginePorts } from '$lib/engine/ports';
import { runProgram } from '$lib/engine/run-program';
import { installEngine } from '$lib/flujo/installed-engine';
import { carryHandlers } from '$lib/sandbox/carry-handlers';
import { VALUE_TEXT } from '$lib/sandbox/value-text';
import { asyncContext } from './async-context';

export interface NodeRun {
  readonly outcome: ProgramOutcome;
  readonly events: readonly RunEvent[];
}

export interface NodeRunOptions {
  /** Given to the prompts in order; null closes one. When they run out, prompts are closed. */
  readonly answers?: readonly (string | null)[];
  readonly seed?: number;
  readonly faults?: readonly Fault[];
  /** The events of a run that was cut short; this one goes on from there. */
  readonly after?: readonly RunEvent[];
  /** What lets a suspended flow run of those events go on. */
  readonly resumeAnswer?: string;
  /** The same, put together already. */
  readonly restored?: RestoredRunData;
  readonly ports?: Partial<EnginePorts>;
  readonly deployed?: DeployedRun;
  /** How the program is to end. */
  readonly ends?: ProgramOutcome | 'any';
}

/** Runs a program on an engine of its own, on the fast clock; rejects when an assertion in it fails. */
export async function runInNode(
  main: () => unknown,
  {
    answers = [],
    seed = 1,
    faults = [],
    after,
    resumeAnswer,
    restored,
    ports = {},
    deployed,
    ends = 'Completed',
  }: NodeRunOptions = {},
): Promise<NodeRun> {
  const events: RunEvent[] = [];
  const left = [...answers];
  let ids = 0;
  const known = restored ?? (after && restoreRun('before', after, resumeAnswer));
  const context = asyncContext();
  const letHandlersBe = carryHandlers(globalThis, context);
  const engine = new Engine(
    {
      context,
      clock: new FastClock(Date.UTC(2023, 9, 2, 23, 34, 32), (callback) => setImmediate(callback)),
      newId: () => `id-${++ids}`,
      emit: (event) => events.push(event),
      values: VALUE_TEXT,
      ask: async () => left.shift() ?? null,
      ...ports,
    },
    seed,
    faults,
    known && readRestored(known, VALUE_TEXT),
    deployed,
  );
  const before = installEngine(engine);
  try {
    const failed: { assertion?: unknown } = {};
    const outcome = await runProgram(engine, async () => {
      try {
        return await main();
      } catch (error) {
        if (isAssertion(error)) failed.assertion = error;
        throw error;
      }
    });
    if ('assertion' in failed) throw failed.assertion;
    // One that failed inside a task or flow has become its state.
    const told = events.find(
      (event) => event.type === 'state' && event.state.message?.includes('AssertionError'),
    );
    if (told) throw new Error(`An assertion failed inside a run: ${JSON.stringify(told)}`);
    if (ends !== 'any' && outcome !== ends) {
      throw new Error(`The program ended ${outcome}, not ${ends}`);
    }
    return { outcome, events };
  } finally {
    installEngine(before);
    letHandlersBe();
  }
}

/** A program may fail as it likes; a test that runs inside it may not. */
function isAssertion(error: unknown): boolean {
  return error instanceof Error && error.name === 'AssertionError';
}
