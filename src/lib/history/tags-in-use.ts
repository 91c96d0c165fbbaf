import { firstParts } from './first-parts';
import { database, type HistoryDatabase } from './schema';

/** The tags that flow runs have, in order of the alphabet. */
export async function tagsInUse(db: HistoryDatabase = database): Promise<readonly string[]> {
  const tags = await firstParts('tagKeys', db);
  return tags.toSorted((a, b) => a.localeCompare(b));
}
