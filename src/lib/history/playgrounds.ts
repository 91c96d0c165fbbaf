import { parseAll, parsePlayground, type PlaygroundRow, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

/** Resolves when the playground is durable. */
export async function savePlayground(
  playground: PlaygroundRow,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.playgrounds.put(playground);
}

/** Undefined when there is none, or it is damaged. */
export async function loadPlayground(
  id: string,
  db: HistoryDatabase = database,
): Promise<PlaygroundRow | undefined> {
  return parsePlayground(await db.playgrounds.get(id));
}

/** The last ones changed first. */
export async function latestPlaygrounds(
  limit: number,
  db: HistoryDatabase = database,
): Promise<Read<PlaygroundRow>> {
  const data = await db.playgrounds.orderBy('updatedAt').reverse().limit(limit).toArray();
  return parseAll(data, parsePlayground);
}

export async function deletePlayground(id: string, db: HistoryDatabase = database): Promise<void> {
  await db.playgrounds.delete(id);
}
