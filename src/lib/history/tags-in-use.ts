import { listFlowRuns } from './list-flow-runs';
import { database, type HistoryDatabase } from './schema';

/** Tags are told from so many of the latest runs. */
const SAMPLE = 500;

/** The tags of the latest runs, in order of the alphabet. */
export async function tagsInUse(db: HistoryDatabase = database): Promise<readonly string[]> {
  const { rows } = await listFlowRuns({ limit: SAMPLE }, db);
  return [...new Set(rows.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b));
}
