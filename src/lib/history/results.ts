import type { RunEvent } from '$lib/contract/events';
import type { StoredResult } from '$lib/contract/stored-result';
import { parseResult } from './rows';
import { database, type HistoryDatabase } from './schema';

/** When there are more, the oldest go. */
const MOST_RESULTS = 2000;

/** What a task of this playground has kept under a cache key. */
export async function recallResult(
  home: string,
  key: string,
  db: HistoryDatabase = database,
): Promise<StoredResult | undefined> {
  const row = parseResult(await db.results.get([home, key]));
  return (
    row && { text: row.text, ...(row.expiresAt !== undefined && { expiresAt: row.expiresAt }) }
  );
}

/** Keeps the results among the events; to be called inside a transaction over `results`. */
export async function keepResults(
  home: string,
  events: readonly RunEvent[],
  { results }: HistoryDatabase,
): Promise<void> {
  const rows = events.flatMap((event) => {
    if (event.type !== 'result-stored') return [];
    const { key, text, at, expiresAt } = event;
    return [{ home, key, text, keptAt: at, ...(expiresAt !== undefined && { expiresAt }) }];
  });
  if (rows.length === 0) return;
  await results.bulkPut(rows);
  const surplus = (await results.count()) - MOST_RESULTS;
  if (surplus > 0)
    await results.bulkDelete(await results.orderBy('keptAt').limit(surplus).primaryKeys());
}
