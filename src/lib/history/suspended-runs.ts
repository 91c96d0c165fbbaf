import { listFlowRuns } from './list-flow-runs';
import { parseAll, parseFlowRun, type FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

/** So many held runs are looked at, the newest first. */
const LOOKED_AT = 50;

/** Flow runs that are suspended until a person lets them go on, the newest first. */
export async function suspendedRuns(
  db: HistoryDatabase = database,
): Promise<readonly FlowRunRow[]> {
  const { rows } = await listFlowRuns({ stateType: 'PAUSED', limit: LOOKED_AT }, db);
  const suspended = rows.filter(({ stateName }) => stateName === 'Suspended');
  const next = await Promise.all(suspended.map((row) => resumedBy(row.programRunId, db)));
  return suspended.filter((_, index) => next[index] === undefined);
}

/** The program run in which this one went on, if it has. */
export async function resumedBy(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<string | undefined> {
  const [id] = await db.programRuns.where('resumes').equals(programRunId).limit(1).primaryKeys();
  return id;
}

/** The first flow run of a program run. */
export async function firstFlowRun(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<string | undefined> {
  const found: unknown[] = await db.flowRuns.where('programRunId').equals(programRunId).toArray();
  const roots = parseAll(found, parseFlowRun).rows.filter(({ isRoot }) => isRoot === 1);
  return roots.toSorted((a, b) => a.createdAt - b.createdAt)[0]?.id;
}
