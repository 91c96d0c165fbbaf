import { listFlowRuns } from './list-flow-runs';
import type { FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';
import { resumedBy } from './suspended-runs';

/** So many crashed runs are looked at, the newest first. */
const LOOKED_AT = 50;

/** Crashed runs that have not gone on yet, one a program run, the newest first. */
export async function resumableRuns(
  db: HistoryDatabase = database,
): Promise<readonly FlowRunRow[]> {
  const { rows } = await listFlowRuns({ stateType: 'CRASHED', limit: LOOKED_AT }, db);
  const first = new Map<string, FlowRunRow>();
  for (const row of rows) if (row.isRoot === 1) first.set(row.programRunId, row);
  const roots = [...first.values()].toSorted((a, b) => b.createdAt - a.createdAt);
  const next = await Promise.all(roots.map((row) => resumedBy(row.programRunId, db)));
  return roots.filter((_, index) => next[index] === undefined);
}
