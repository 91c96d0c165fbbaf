import { Compiler } from '$lib/compiler/compiler';
import type { DeploymentRow } from '$lib/history/deployment-rows';
import { addScheduledRun } from '$lib/history/scheduled-runs';
import { createId } from '$lib/sandbox/create-id';
import { BackgroundRun } from './background-run';

/** A program that suspends itself, or loses its power, is started again for what is left; not for ever. */
const MOST_PROGRAMS = 200;

export interface PassedTime {
  /** Flow runs that came to be. */
  readonly runs: number;
  readonly trouble?: 'refused' | 'not-served';
}

/**
 * Runs the deployment at each of the times on the fast clock, as if the schedule had been going then, in
 * one program run where that is possible.
 */
export async function passTime(
  deployment: DeploymentRow,
  times: readonly number[],
  way: PassingWay,
): Promise<PassedTime> {
  const compiler = new Compiler();
  try {
    return await passAll(deployment, times, compiler, way);
  } finally {
    compiler.dispose();
  }
}

interface PassingWay {
  readonly signal: AbortSignal;
  /** Tells how many runs there are so far. */
  readonly onRuns: (runs: number) => void;
}

async function passAll(
  deployment: DeploymentRow,
  times: readonly number[],
  compiler: Compiler,
  { signal, onRuns }: PassingWay,
): Promise<PassedTime> {
  const { id: deploymentId, name, flowName, home, parameters, tags } = deployment;
  const program = { ...deployment.program, clock: 'fast' } as const;
  let left = times;
  let before = 0;
  for (let turn = 0; turn < MOST_PROGRAMS && left.length > 0 && !signal.aborted; turn++) {
    const [expectedAt = 0] = left;
    const run = new BackgroundRun(
      {
        program,
        home,
        deploymentId,
        beginning: { deployed: { name, flowName, parameters, tags, times: left } },
        rehearsal: true,
        onStart: (programRunId) =>
          void addScheduledRun({
            id: createId(),
            deploymentId,
            expectedAt,
            state: 'Started',
            by: 'pass',
            programRunId,
          }).catch(() => undefined),
      },
      compiler,
    );
    const seen = () => expectedTimes(run);
    const telling = setInterval(() => onRuns(before + seen().size), 150);
    const stop = () => run.stop();
    signal.addEventListener('abort', stop, { once: true });
    await run.ended;
    signal.removeEventListener('abort', stop);
    clearInterval(telling);
    const had = seen();
    if (run.session.trouble?.kind === 'refused') return { runs: before, trouble: 'refused' };
    if (had.size === 0) return { runs: before, ...(before === 0 && { trouble: 'not-served' }) };
    before += had.size;
    onRuns(before);
    left = left.filter((at) => !had.has(at));
  }
  return { runs: before };
}

function expectedTimes({ ledger }: BackgroundRun): ReadonlySet<number> {
  return new Set(
    [...ledger.flowRuns.values()].flatMap(({ deployment }) => deployment?.expectedAt ?? []),
  );
}
