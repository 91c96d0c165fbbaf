import * as v from 'valibot';
import { WORKER_LIMITS } from '$lib/contract/limits';
import { parseEvents } from '$lib/contract/parse-event';
import { parsePlayground as isPlayground } from '$lib/contract/parse-playground';
import { setupOf } from '$lib/contract/program';
import { RunLedger } from '$lib/projections/run-ledger';
import { parseDeployment, parseScheduledRun } from './deployment-rows';
import { cutChunks } from './event-chunks';
import { flowRunRows } from './flow-run-rows';
import {
  parseLessonProgress,
  parsePlayground,
  parseProgramRun,
  parseResult,
  parseVariable,
  type PlaygroundRow,
  type ProgramRunRow,
} from './rows';
import { database, type HistoryDatabase } from './schema';

export interface RestoreCounts {
  added: number;
  /** There already. */
  skipped: number;
  /** Damaged, or more than is taken. */
  refused: number;
}

export type Restored =
  | {
      readonly kind: 'restored';
      readonly playgrounds: RestoreCounts;
      readonly runs: RestoreCounts;
      /** Lines outside the runs that cannot be read. */
      readonly damagedLines: number;
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
  v.object({
    kind: v.picklist(['result', 'variable', 'lesson', 'deployment', 'scheduled-run']),
    row: v.unknown(),
  }),
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
  let damagedLines = 0;
  let settings: Readonly<Record<string, unknown>> | undefined;
  let run: RunInBackup | undefined;
  const endRun = async () => {
    const ended = run;
    run = undefined;
    if (ended) runs[await addRun(ended, db)] += 1;
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
      if (run) run.damaged = true;
      else damagedLines += 1;
      continue;
    }
    const line = parsed.output;
    if (line.kind === 'events') {
      takeEvents(run, line.text);
      continue;
    }
    await endRun();
    if (line.kind === 'playground') playgrounds[await addPlayground(line.row, db)] += 1;
    else if (line.kind === 'result') await addResult(line.row, db);
    else if (line.kind === 'variable') await addVariable(line.row, db);
    else if (line.kind === 'lesson') await addLesson(line.row, db);
    else if (line.kind === 'deployment') await addDeployment(line.row, db);
    else if (line.kind === 'scheduled-run') await addScheduledRun(line.row, db);
    else {
      const row = parseProgramRun(line.row);
      if (row) run = { row, ledger: new RunLedger(), damaged: false };
      else runs.refused += 1;
    }
  }
  await endRun();
  if (!settings) return { kind: 'refused', reason: 'not-a-backup' };
  return { kind: 'restored', playgrounds, runs, damagedLines, settings };
}

interface RunInBackup {
  readonly row: ProgramRunRow;
  readonly ledger: RunLedger;
  damaged: boolean;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function takeEvents(run: RunInBackup | undefined, text: string): void {
  if (!run || run.damaged) return;
  const events = parseEvents(text);
  const { ledger } = run;
  if (!events || ledger.events.length + events.length > WORKER_LIMITS.events) run.damaged = true;
  else for (const event of events) ledger.apply(event);
}

async function addRun(
  { row, ledger, damaged }: RunInBackup,
  db: HistoryDatabase,
): Promise<keyof RestoreCounts> {
  const { id, entry, startedAt, program, title } = row;
  if (damaged || row.outcome === 'Deleting') return 'refused';
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
    ...(rows.length === 0 && { flowless: 1 as const }),
    ...(ledger.program?.resumes !== undefined && { resumes: ledger.program.resumes }),
  };
  return db.transaction('rw', db.programRuns, db.flowRuns, db.eventChunks, async () => {
    const kept = await db.flowRuns.bulkGet(rows.map((flowRun) => flowRun.id));
    // A flow run that is here came another way: from its run file.
    if ((await db.programRuns.get(id)) || kept.some((flowRun) => flowRun)) return 'skipped';
    await db.programRuns.add(programRun);
    await db.flowRuns.bulkAdd(rows);
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
  return JSON.stringify([row.files, setupOf(row)]);
}

async function addResult(data: unknown, db: HistoryDatabase): Promise<void> {
  const row = parseResult(data);
  if (!row) return;
  await db.transaction('rw', db.results, async () => {
    if (!(await db.results.get([row.home, row.key]))) await db.results.add(row);
  });
}

async function addVariable(data: unknown, db: HistoryDatabase): Promise<void> {
  const row = parseVariable(data);
  if (!row) return;
  await db.transaction('rw', db.variables, async () => {
    if (!(await db.variables.get([row.home, row.name]))) await db.variables.add(row);
  });
}

async function addLesson(data: unknown, db: HistoryDatabase): Promise<void> {
  const row = parseLessonProgress(data);
  if (!row) return;
  await db.transaction('rw', db.lessonProgress, async () => {
    const here = await db.lessonProgress.get([row.lesson, row.edition]);
    if (!here) await db.lessonProgress.add(row);
  });
}

async function addDeployment(data: unknown, db: HistoryDatabase): Promise<void> {
  const row = parseDeployment(data);
  if (!row) return;
  await db.transaction('rw', db.deployments, async () => {
    if (!(await db.deployments.get(row.id))) await db.deployments.add(row);
  });
}

async function addScheduledRun(data: unknown, db: HistoryDatabase): Promise<void> {
  const row = parseScheduledRun(data);
  if (!row) return;
  await db.transaction('rw', db.scheduledRuns, async () => {
    if (!(await db.scheduledRuns.get(row.id))) await db.scheduledRuns.add(row);
  });
}
