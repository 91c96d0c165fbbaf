import { partOf, runReader } from '../../../src/lib/features/runs/read-run';
import { readChunks } from '../../../src/lib/history/event-chunks';
import { loadRun } from '../../../src/lib/history/load-run';
import type { HistoryDatabase } from '../../../src/lib/history/schema';
import { settled } from './bare-history';

/** What the page of a run reads before it draws. */
export async function openRun(id: string): Promise<number> {
  const { ledger, kept } = await runReader(id)();
  const part = partOf(ledger, id);
  if (!kept || !part) throw new Error(`${id} is not kept.`);
  return part.tasks.length;
}

/** The query alone: the rows, and the events as they are stored. */
export async function queryRun(id: string): Promise<number> {
  const kept = await loadRun(id);
  if (!kept) throw new Error(`${id} is not kept.`);
  return (await readChunks(kept.programRun.id)).rows.length;
}

/** The same rows by IndexedDB alone. */
export async function queryRunBare(db: HistoryDatabase, id: string): Promise<number> {
  return (await bareChunks(db, id)).length;
}

/** And their events read, none of them checked. */
export async function openRunBare(db: HistoryDatabase, id: string): Promise<number> {
  const chunks = await bareChunks(db, id);
  return chunks.flatMap(
    (chunk) => JSON.parse(String(Reflect.get(Object(chunk), 'text'))) as unknown[],
  ).length;
}

async function bareChunks(db: HistoryDatabase, id: string): Promise<unknown[]> {
  const reading = db.backendDB().transaction(['flowRuns', 'programRuns', 'eventChunks']);
  const row: unknown = await settled(reading.objectStore('flowRuns').get(id));
  const programRunId: unknown = row && Reflect.get(row, 'programRunId');
  const range = IDBKeyRange.bound([programRunId, 0], [programRunId, Infinity]);
  const [, chunks] = await Promise.all([
    settled<unknown>(reading.objectStore('programRuns').get(String(programRunId))),
    settled<unknown[]>(reading.objectStore('eventChunks').getAll(range)),
  ]);
  return chunks;
}
