import { SCHEDULE_LIMITS } from '$lib/contract/limits';
import { parseDeployment, parseScheduledRun, type ScheduledRunRow } from './deployment-rows';
import { parseAll, parseFlowRun, type FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

/** What a look at the clock has brought for one deployment. */
export interface PlannedRuns {
  readonly deploymentId: string;
  readonly plannedUntil: number;
  readonly runs: readonly ScheduledRunRow[];
}

/** Keeps what was planned; nothing when the deployment was paused, changed or deleted meanwhile. */
export async function keepPlan(
  { deploymentId, plannedUntil, runs }: PlannedRuns,
  plannedFrom: number,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.transaction('rw', db.deployments, db.scheduledRuns, async () => {
    const row = parseDeployment(await db.deployments.get(deploymentId));
    if (!row || row.paused || row.plannedUntil !== plannedFrom) return;
    await db.deployments.update(deploymentId, { plannedUntil });
    await db.scheduledRuns.bulkPut([...runs]);
    const own = ofDeployment(deploymentId, db);
    const surplus = (await own.count()) - SCHEDULE_LIMITS.scheduledRuns;
    // By expected time: the oldest go.
    if (surplus > 0) await own.limit(surplus).delete();
  });
}

/** Those that wait to be started, the one that was expected first before the others. */
export async function waitingRuns(
  db: HistoryDatabase = database,
): Promise<readonly ScheduledRunRow[]> {
  const found: unknown[] = await db.scheduledRuns
    .where('state')
    .anyOf('Scheduled', 'Late')
    .toArray();
  return parseAll(found, parseScheduledRun).rows.toSorted((a, b) => a.expectedAt - b.expectedAt);
}

export async function changeScheduledRun(
  id: string,
  change: Partial<Pick<ScheduledRunRow, 'state' | 'programRunId'>>,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.scheduledRuns.update(id, change);
}

/** Takes a run that waits, to start it; false when another tab was quicker, or nobody wants it any more. */
export async function claimRun(id: string, db: HistoryDatabase = database): Promise<boolean> {
  return db.transaction('rw', db.scheduledRuns, async () => {
    const row = parseScheduledRun(await db.scheduledRuns.get(id));
    if (row?.state !== 'Scheduled' && row?.state !== 'Late') return false;
    await db.scheduledRuns.update(id, { state: 'Started' });
    return true;
  });
}

/** Resolves when the run is durable: whichever tab leads will start it. */
export async function addScheduledRun(
  row: ScheduledRunRow,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.scheduledRuns.put(row);
}

/** A deployment's scheduled runs, the one that was expected last first. */
export async function listScheduledRuns(
  deploymentId: string,
  limit: number = SCHEDULE_LIMITS.scheduledRuns,
  db: HistoryDatabase = database,
): Promise<readonly ScheduledRunRow[]> {
  const found: unknown[] = await ofDeployment(deploymentId, db).reverse().limit(limit).toArray();
  return parseAll(found, parseScheduledRun).rows;
}

/** The flow runs that a deployment has started, the newest first. */
export async function deployedFlowRuns(
  deploymentId: string,
  limit: number,
  db: HistoryDatabase = database,
): Promise<readonly FlowRunRow[]> {
  const started = await listScheduledRuns(deploymentId, undefined, db);
  const ids = started.flatMap(({ programRunId }) => programRunId ?? []);
  const found: unknown[] = await db.flowRuns.where('programRunId').anyOf(ids).toArray();
  return parseAll(found, parseFlowRun)
    .rows.filter(({ isRoot, deployment }) => isRoot === 1 && deployment !== undefined)
    .toSorted((a, b) => b.createdAt - a.createdAt)
    .slice(0, limit);
}

/** What a program run was started for; undefined: by no deployment. */
export async function scheduledRunOf(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<ScheduledRunRow | undefined> {
  const found: unknown = await db.scheduledRuns.where('programRunId').equals(programRunId).first();
  return parseScheduledRun(found);
}

/** How many flow runs, subflow runs left out, these program runs have. */
export function countFlowRunsOf(
  programRunIds: readonly string[],
  db: HistoryDatabase = database,
): Promise<number> {
  const found = db.flowRuns.where('programRunId').anyOf(programRunIds);
  return found.filter(({ isRoot }) => isRoot === 1).count();
}

function ofDeployment(deploymentId: string, db: HistoryDatabase) {
  return db.scheduledRuns
    .where('[deploymentId+expectedAt]')
    .between([deploymentId, 0], [deploymentId, Infinity], true, true);
}
