import { Compiler } from '$lib/compiler/compiler';
import { loadDeployment } from '$lib/history/deployments';
import { eventsBefore } from '$lib/history/events-before';
import { loadProgramRun } from '$lib/history/load-run';
import { addScheduledRun, scheduledRunOf } from '$lib/history/scheduled-runs';
import { createId } from '$lib/sandbox/create-id';
import { afterFaults, beginningAfter } from '../resumed-run';
import { BackgroundRun } from './background-run';

/** Resolves once the run goes on, with the first flow run's id; undefined: it could not. */
export async function resumeRun(
  programRunId: string,
  /** What holds the suspended flow is answered with this. */
  answer: string,
): Promise<string | undefined> {
  const kept = await loadProgramRun(programRunId);
  if (!kept) return undefined;
  const cut = { programRunId, program: kept.programRun.program, events: kept.events };
  const before = await eventsBefore(programRunId);
  const scheduled = await scheduledRunOf(programRunId);
  const deployment = scheduled && (await loadDeployment(scheduled.deploymentId));
  const compiler = new Compiler();
  return new Promise((resolve) => {
    const run = new BackgroundRun(
      {
        program: afterFaults(cut),
        home: deployment?.home ?? `run:${programRunId}`,
        beginning: beginningAfter(cut, answer, before),
        ...(deployment && { deploymentId: deployment.id }),
        onStart(id) {
          if (!scheduled) return;
          const goesOn = { ...scheduled, id: createId(), programRunId: id };
          void addScheduledRun(goesOn).catch(() => undefined);
        },
        onFlowRun: resolve,
      },
      compiler,
    );
    void run.ended.finally(() => {
      compiler.dispose();
      resolve(undefined);
    });
  });
}
