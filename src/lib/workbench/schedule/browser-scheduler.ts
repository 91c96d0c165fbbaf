import { Compiler } from '$lib/compiler/compiler';
import type { DeploymentRow, ScheduledRunRow } from '$lib/history/deployment-rows';
import { changeScheduledRun } from '$lib/history/scheduled-runs';
import { createId } from '$lib/sandbox/create-id';
import { BackgroundRun } from './background-run';
import { Scheduler, type StartedRun } from './scheduler';

/** A scheduler with the browser's own clock, compiler and sandboxes. */
export function browserScheduler(): Scheduler {
  const compiler = new Compiler();
  return new Scheduler({
    now: () => Date.now(),
    later(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    newId: () => createId(),
    start: (deployment, scheduled, onChange) => start(deployment, scheduled, onChange, compiler),
  });
}

function start(
  { id, name, flowName, program, home, parameters, tags }: DeploymentRow,
  { id: scheduledId, expectedAt }: ScheduledRunRow,
  onChange: () => void,
  compiler: Compiler,
): StartedRun {
  const run = new BackgroundRun(
    {
      program,
      home,
      deploymentId: id,
      beginning: { deployed: { name, flowName, parameters, tags, times: [expectedAt] } },
      onStart: (programRunId) =>
        void changeScheduledRun(scheduledId, { programRunId }).catch(() => undefined),
      onChange,
    },
    compiler,
  );
  return {
    get waiting() {
      return run.waiting;
    },
    ended: run.ended.then(
      () => fateOf(run),
      () => 'Started',
    ),
    stop: () => run.stop(),
  };
}

function fateOf({ session, ledger }: BackgroundRun) {
  if (session.trouble?.kind === 'refused') return 'Refused';
  const served = [...ledger.flowRuns.values()].some(({ deployment }) => deployment);
  return served || session.trouble ? 'Started' : 'NotServed';
}
