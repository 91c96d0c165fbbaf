import { database, type HistoryDatabase } from './schema';

const FLOW_RUNS_AT_ONCE = 500;
const CHUNKS_AT_ONCE = 50;

/**
 * Deletes a program run in steps of bounded size. Cut short, it is taken up at the next start: the row
 * goes last, marked from the first step on. A recorder that still writes to it stops.
 */
export async function deleteProgramRun(id: string, db: HistoryDatabase = database): Promise<void> {
  await db.programRuns.update(id, { outcome: 'Deleting' });
  let deleted: number;
  do {
    deleted = await db.flowRuns.where('programRunId').equals(id).limit(FLOW_RUNS_AT_ONCE).delete();
  } while (deleted > 0);
  do {
    deleted = await db.eventChunks
      .where('[programRunId+first]')
      .between([id, 0], [id, Infinity], true, true)
      .limit(CHUNKS_AT_ONCE)
      .delete();
  } while (deleted > 0);
  await db.scheduledRuns.where('programRunId').equals(id).delete();
  await db.questions.where('programRunId').equals(id).delete();
  await db.programRuns.delete(id);
}

/** Deletes program runs one after another; rejects at the first that cannot be deleted. */
export async function deleteProgramRuns(
  ids: readonly string[],
  db: HistoryDatabase = database,
): Promise<void> {
  for (const id of ids) await deleteProgramRun(id, db);
}

/** Empties every table: runs and playgrounds. */
export async function deleteEverything(db: HistoryDatabase = database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
