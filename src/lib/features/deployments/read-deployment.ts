import type { DeploymentRow, ScheduledRunRow } from '$lib/history/deployment-rows';
import type { FlowRunRow } from '$lib/history/rows';

const RUNS = 100;
const UNSTARTED = 20;

export interface DeploymentReading {
  readonly row: DeploymentRow | undefined;
  readonly runs: readonly FlowRunRow[];
  /** What waits, was skipped or came to nothing; the latest first. */
  readonly unstarted: readonly ScheduledRunRow[];
  readonly passed: PassedRuns;
}
/** Runs of times that were passed on the fast clock. */
export interface PassedRuns {
  readonly flowRuns: number;
  readonly programRunIds: readonly string[];
}

/** All that a deployment's page shows. */
export async function readDeployment(id: string): Promise<DeploymentReading> {
  const [{ loadDeployment }, { countFlowRunsOf, deployedFlowRuns, listScheduledRuns }] =
    await Promise.all([import('$lib/history/deployments'), import('$lib/history/scheduled-runs')]);
  const scheduled = await listScheduledRuns(id);
  const programRunIds = scheduled.flatMap(({ by, programRunId }) =>
    by === 'pass' && programRunId !== undefined ? [programRunId] : [],
  );
  return {
    row: await loadDeployment(id),
    runs: await deployedFlowRuns(id, RUNS),
    unstarted: scheduled.filter(({ state }) => state !== 'Started').slice(0, UNSTARTED),
    passed: { programRunIds, flowRuns: await countFlowRunsOf(programRunIds) },
  };
}
