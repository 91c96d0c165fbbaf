import Dexie from 'dexie';
import { parseAll, parseProgramRun, type ProgramRunRow, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

export interface FlowlessRuns extends Read<ProgramRunRow> {
  /** There are older ones. */
  readonly more: boolean;
}

/** The newest program runs that started no flow: no list of flow runs shows them. */
export async function listFlowlessRuns(
  limit: number,
  db: HistoryDatabase = database,
): Promise<FlowlessRuns> {
  const data = await db.programRuns
    .where('[flowless+startedAt+id]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .reverse()
    .limit(limit + 1)
    .toArray();
  const { rows, damaged } = parseAll(data.slice(0, limit), parseProgramRun);
  return {
    rows: rows.filter(({ outcome }) => outcome !== 'Deleting'),
    damaged,
    more: data.length > limit,
  };
}
