import * as v from 'valibot';
import { WORKER_LIMITS } from '$lib/contract/limits';
import { parseEvents } from '$lib/contract/parse-event';
import { parsePlayground as isPlayground } from '$lib/contract/parse-playground';
import { setupOf } from '$lib/contract/program';
import { RunLedger } from '$lib/projections/run-ledger';
import { cutChunks } from './event-chunks';
import { flowRunRows } from './flow-run-rows';
import { addPlainRow, PLAIN_ROWS, type RestoreCounts } from './restore-rows';
import { parsePlayground, parseProgramRun, type PlaygroundRow, type ProgramRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

export type Restored =
  | {
      readonly kind: 'restored';
      readonly playgrounds: RestoreCounts;
      readonly runs: RestoreCounts;
      /** Lessons, kept results, variables, deployments and their runs; lines that nothing can be read of. */
      readonly others: RestoreCounts;
      /** As they stand in the file: whoever uses them checks them. */
      readonly settings: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'refused'; readonly reason: 'not-a-backup' | 'later-version' };

const head = v.object({
  kind: v.literal('flujo-backup'),
  v: v.number(),
  settings: v.record(v.string(), v.unknown()),
});
const other = v.variant('kind', [
  v.object({ kind: v.literal('playground'), row: v.unknown() }),
  v.object({ kind: v.literal('run'), row: v.unknown() }),
  v.object({ kind: v.literal('events'), text: v.string() }),
  v.object({ kind: v.picklist(PLAIN_ROWS), row: v.unknown() }),
]);

/**
 * Adds what a backup holds to what is here, by id; nothing that is here changes. Lines that cannot be
 * read are counted and left out. Rejects when the browser's storage does.
 */
export async function restoreBackup(
  lines: AsyncIterable<string>,
  db: HistoryDatabase = database,
): Promise<Restored> {
  const playgrounds = { added: 0, skipped: 0, refused: 0 };
  const runs = { added: 0, skipped: 0, refused: 0 };
  const others = { added: 0, skipped: 0, refused: 0 };
  let settings: Readonly<Record<string, unknown>> | undefined;
  let run: RunInBackup | 'refused' | undefined;
  const endRun = async () => {
    const ended = run;
    run = undefined;
    if (ended === 'refused') runs.refused += 1;
    else if (ended) runs[await addRun(ended, db)] += 1;
  };
  for await (const text of lines) {
    const data = json(text);
    if (!settings) {
      const parsed = v.safeParse(head, data);
      if (!parsed.success) return { kind: 'refused', reason: 'not-a-backup' };
      if (parsed.output.v !== 1) return { kind: 'refused', reason: 'later-version' };
      settings = parsed.output.settings;
      continue;
    }
    const parsed = v.safeParse(other, data);
    if (!parsed.success) {
      // A line of a run that cannot be read: the run would have a hole.
      if (run) run = 'refused';
      else others.refused += 1;
      continue;
    }
    const line = parsed.output;
    if (line.kind === 'events') {
      if (!run) others.refused += 1;
      else if (run !== 'refused' && !takeEvents(run, line.text)) run = 'refused';
      continue;
    }
    await endRun();
    if (line.kind === 'playground') playgrounds[await addPlayground(line.row, db)] += 1;
    else if (line.kind === 'run') run = readRun(line.row);
    else others[await addPlainRow(line.kind, line.row, db)] += 1;
  }
  await endRun();
  if (!settings) return { kind: 'refused', reason: 'not-a-backup' };
  return { kind: 'restored', playgrounds, runs, others, settings };
}

interface RunInBackup {
  readonly row: ProgramRunRow;
  readonly ledger: RunLedger;
}

function readRun(data: unknown): RunInBackup | 'refused' {
  const row = parseProgramRun(data);
  return row && row.outcome !== 'Deleting' ? { row, ledger: new RunLedger() } : 'refused';
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** False when they cannot be read, or are more than a run has. */
function takeEvents({ ledger }: RunInBackup, text: string): boolean {
  const events = parseEvents(text);
  if (!events || ledger.events.length + events.length > WORKER_LIMITS.events) return false;
  for (const event of events) ledger.apply(event);
  return true;
}

async function addRun(
  { row, ledger }: RunInBackup,
  db: HistoryDatabase,
): Promise<keyof RestoreCounts> {
  const { id, entry, startedAt, program, title, variables, lost } = row;
  // It had ended, and its end is not in the file: the rest of the file is missing.
  if (row.outcome !== 'Running' && !lost && !ledger.outcome) return 'refused';
  const chunks = cutChunks(id, 0, ledger.events);
  const rows = flowRunRows(ledger.flowRuns.keys(), ledger, id, entry);
  const endedAt = ledger.outcome && ledger.lastAt;
  const programRun: ProgramRunRow = {
    id,
    startedAt,
    program,
    entry,
    // One that had not ended lost its tab: the next look at the history ends it.
    outcome: ledger.outcome ?? 'Running',
    ...(endedAt !== undefined && { endedAt }),
    ...(title !== undefined && { title }),
    ...(variables !== undefined && { variables }),
    ...(lost && { lost }),
    ...(rows.length === 0 && { flowless: 1 as const }),
    ...(ledger.program?.resumes !== undefined && { resumes: ledger.program.resumes }),
  };
  return db.transaction('rw', db.programRuns, db.flowRuns, db.eventChunks, async () => {
    if (await db.programRuns.get(id)) return 'skipped';
    const kept = await db.flowRuns.bulkGet(rows.map((flowRun) => flowRun.id));
    // A flow run that is here came another way: from its run file.
    const missing = rows.filter((_, index) => !kept[index]);
    if (rows.length > 0 && missing.length === 0) return 'skipped';
    await db.programRuns.add(programRun);
    await db.flowRuns.bulkAdd(missing);
    await db.eventChunks.bulkAdd(chunks);
    return 'added';
  });
}

async function addPlayground(data: unknown, db: HistoryDatabase): Promise<keyof RestoreCounts> {
  const row = parsePlayground(data);
  if (!row) return 'refused';
  const { title, files, entry } = row;
  const program = { v: 1, files, entry, ...setupOf(row), ...(title !== undefined && { title }) };
  if (isPlayground(program).kind === 'refused') return 'refused';
  return db.transaction('rw', db.playgrounds, async () => {
    const here = await db.playgrounds.get(row.id);
    if (here && contentOf(here) === contentOf(row)) return 'skipped';
    // Changed since, here or there: both are kept, and restoring again adds no third.
    const id = here ? `${row.id}~${row.updatedAt}` : row.id;
    if (here && (await db.playgrounds.get(id))) return 'skipped';
    await db.playgrounds.add({ ...row, id });
    return 'added';
  });
}

function contentOf(row: PlaygroundRow): string {
  return JSON.stringify([row.files, row.entry, row.title, setupOf(row)]);
}
