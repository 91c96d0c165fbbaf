import Dexie from 'dexie';
import { database, type HistoryDatabase } from './schema';

/** A list to choose from holds no more. */
const MOST = 500;

/**
 * What the keys of an index of flow runs begin with, each once, in the index's order. It costs a step for
 * each of them, however many runs there are.
 */
export async function firstParts(
  index: 'tagKeys' | '[flowName+createdAt+id]',
  db: HistoryDatabase = database,
): Promise<readonly string[]> {
  const found: string[] = [];
  await db.transaction('r', db.flowRuns, async () => {
    let after: unknown[] = [Dexie.minKey];
    while (found.length < MOST) {
      const [key]: unknown[] = await db.flowRuns.where(index).above(after).limit(1).keys();
      const first: unknown = Array.isArray(key) ? key[0] : undefined;
      if (typeof first !== 'string') return;
      found.push(first);
      after = [first, Dexie.maxKey];
    }
  });
  return found;
}
