import { parseAll, parseProgramRun, type ProgramRunRow, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

/** The program runs among the `limit` newest that started no flow: no list of flow runs shows them. */
export async function listFlowlessRuns(
  limit: number,
  db: HistoryDatabase = database,
): Promise<Read<ProgramRunRow>> {
  const data = await db.programRuns.orderBy('startedAt').reverse().limit(limit).toArray();
  const { rows, damaged } = parseAll(data, parseProgramRun);
  const ids = rows.map(({ id }) => id);
  const withFlows = new Set<unknown>(
    await db.flowRuns.where('programRunId').anyOf(ids).uniqueKeys(),
  );
  return {
    rows: rows.filter(({ id, outcome }) => outcome !== 'Deleting' && !withFlows.has(id)),
    damaged,
  };
}
