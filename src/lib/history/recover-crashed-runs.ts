import { closingEvents } from '$lib/projections/close-runs';
import { RunLedger } from '$lib/projections/run-ledger';
import { deleteProgramRun } from './delete-runs';
import { cutChunks, eventsFrom } from './event-chunks';
import { flowRunRows } from './flow-run-rows';
import { runLock, webLocks, type LockPort } from './lock-port';
import { parseProgramRun, type ProgramRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

const TAB_CLOSED =
  'Execution was aborted: the tab was closed, or the browser ended it, most often because memory ran out.';
const NOT_SAVED = 'The end of this run was not saved: the storage of the browser was full.';
/** Where no lock can tell whether a run still lives, only one this old is taken for crashed. */
const SURELY_OVER_MS = 24 * 3600 * 1000;

export interface RecoveryPorts {
  readonly database?: HistoryDatabase;
  readonly locks?: LockPort | undefined;
  readonly now?: number;
}

/** Ends the runs that no live tab owns any more as Crashed; gives how many. Call it when the site starts. */
export async function recoverCrashedRuns(ports: RecoveryPorts = {}): Promise<number> {
  const db = ports.database ?? database;
  const locks = 'locks' in ports ? ports.locks : webLocks();
  const now = ports.now ?? Date.now();
  const left: unknown[] = await db.programRuns
    .where('outcome')
    .anyOf('Running', 'Deleting')
    .toArray();
  let recovered = 0;
  for (const data of left) {
    const run = parseProgramRun(data);
    if (!run) continue;
    if (run.outcome === 'Deleting') await deleteProgramRun(run.id, db);
    else if (await recoverUnowned(run, db, locks, now)) recovered++;
  }
  return recovered;
}

async function recoverUnowned(
  run: ProgramRunRow,
  db: HistoryDatabase,
  locks: LockPort | undefined,
  now: number,
): Promise<boolean> {
  if (!locks) return now - run.startedAt > SURELY_OVER_MS && endAsCrashed(run, db);
  const release = await locks.tryHold(runLock(run.id));
  if (!release) return false;
  try {
    return await endAsCrashed(run, db);
  } finally {
    release();
  }
}

async function endAsCrashed(run: ProgramRunRow, db: HistoryDatabase): Promise<boolean> {
  const { id, entry } = run;
  const ledger = new RunLedger();
  const { events, next } = await eventsFrom(id, 0, db);
  for (const event of events) ledger.apply(event);
  const at = ledger.lastAt ?? run.startedAt;
  const closing = closingEvents(ledger, {
    as: 'Crashed',
    at,
    message: run.lost ? NOT_SAVED : TAB_CLOSED,
  });
  for (const event of closing) ledger.apply(event);
  const chunks = cutChunks(id, next, closing);
  const rows = flowRunRows(ledger.flowRuns.keys(), ledger, id, entry);
  return db.transaction(
    'rw',
    db.programRuns,
    db.flowRuns,
    db.eventChunks,
    db.questions,
    async () => {
      // Another tab may have been quicker.
      if ((await db.programRuns.get(id))?.outcome !== 'Running') return false;
      const kept = await db.flowRuns.bulkGet(rows.map((row) => row.id));
      const foreign = new Set(
        kept.flatMap((row) => (row && row.programRunId !== id ? row.id : [])),
      );
      await db.flowRuns.bulkPut(rows.filter((row) => !foreign.has(row.id)));
      await db.eventChunks.bulkAdd(chunks);
      await db.questions.where('programRunId').equals(id).delete();
      await db.programRuns.update(id, { outcome: ledger.outcome ?? 'Crashed', endedAt: at });
      return true;
    },
  );
}
