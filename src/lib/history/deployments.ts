import { parseDeployment, type DeploymentRow } from './deployment-rows';
import { parseAll, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

/** What a person may change of a deployment. */
export type DeploymentChange = Partial<Pick<DeploymentRow, 'paused' | 'catchUp' | 'parameters'>>;

/** By flow, then by name. */
export async function listDeployments(
  db: HistoryDatabase = database,
): Promise<Read<DeploymentRow>> {
  const read = parseAll(await db.deployments.toArray(), parseDeployment);
  const rows = read.rows.toSorted(
    (a, b) => a.flowName.localeCompare(b.flowName) || a.name.localeCompare(b.name),
  );
  return { ...read, rows };
}

/** Undefined when there is none, or it is damaged. */
export async function loadDeployment(
  id: string,
  db: HistoryDatabase = database,
): Promise<DeploymentRow | undefined> {
  return parseDeployment(await db.deployments.get(id));
}

/** A paused schedule forgets what waits; set going again, it begins with the next time after `now`. */
export async function changeDeployment(
  id: string,
  change: DeploymentChange,
  now: number,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.transaction('rw', db.deployments, db.scheduledRuns, async () => {
    const row = parseDeployment(await db.deployments.get(id));
    if (!row) return;
    const { foreign, ...rest } = row;
    const resumed = change.paused === false && row.paused;
    const stays = foreign && change.paused !== false;
    await db.deployments.put({
      ...rest,
      ...(stays && { foreign }),
      ...change,
      ...(resumed && { plannedUntil: now }),
    });
    if (!change.paused) return;
    const waiting = db.scheduledRuns.where('state').anyOf('Scheduled', 'Late');
    await waiting.filter((run) => run.deploymentId === id && run.by === 'schedule').delete();
  });
}

/** Its runs stay in the history; what it has planned goes. */
export async function deleteDeployment(id: string, db: HistoryDatabase = database): Promise<void> {
  await db.transaction('rw', db.deployments, db.scheduledRuns, async () => {
    await db.deployments.delete(id);
    await db.scheduledRuns
      .where('[deploymentId+expectedAt]')
      .between([id, 0], [id, Infinity], true, true)
      .delete();
  });
}
