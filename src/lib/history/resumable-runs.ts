import Dexie from 'dexie';
import { parseAll, parseFlowRun, type FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

/** So many are given, and so many crashed runs are read at once. */
const MOST = 50;
/** So many crashed runs are looked at in all, the newest first. */
const MOST_LOOKED_AT = 1000;

/** Crashed runs that have not gone on yet, one a program run, the newest first. */
export async function resumableRuns(
  db: HistoryDatabase = database,
): Promise<readonly FlowRunRow[]> {
  const first = new Map<string, FlowRunRow>();
  for (let looked = 0; looked < MOST_LOOKED_AT && first.size < MOST; looked += MOST) {
    const data: unknown[] = await db.flowRuns
      .where('[isRoot+stateType+createdAt+id]')
      .between([1, 'CRASHED', Dexie.minKey], [1, 'CRASHED', Dexie.maxKey])
      .reverse()
      .offset(looked)
      .limit(MOST)
      .toArray();
    const { rows } = parseAll(data, parseFlowRun);
    const resumed = await resumedAmong(rows, db);
    for (const row of rows) if (!resumed.has(row.programRunId)) first.set(row.programRunId, row);
    if (data.length < MOST) break;
  }
  return [...first.values()].toSorted((a, b) => b.createdAt - a.createdAt).slice(0, MOST);
}

/** The program runs of these flow runs from which another one went on. */
async function resumedAmong(
  rows: readonly FlowRunRow[],
  db: HistoryDatabase,
): Promise<ReadonlySet<unknown>> {
  const ids = [...new Set(rows.map(({ programRunId }) => programRunId))];
  return new Set(await db.programRuns.where('resumes').anyOf(ids).uniqueKeys());
}
