import {
  parseDeployment,
  parseScheduledRun,
  type DeploymentRow,
  type ScheduledRunRow,
} from './deployment-rows';
import {
  parseEventChunk,
  parseLessonProgress,
  parsePlayground,
  parseProgramRun,
  parseResult,
  parseVariable,
  type LessonProgress,
  type PlaygroundRow,
  type ProgramRunRow,
  type ResultRow,
  type VariableRow,
} from './rows';
import { database, type HistoryDatabase } from './schema';

/** The first line of a backup; each other line is one BackupLine. All are JSON. */
export interface BackupHead {
  readonly kind: 'flujo-backup';
  readonly v: 1;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  /** Language and theme, as chosen. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** `events` belong to the run before them; what lists show of a run is read from them anew. */
export type BackupLine =
  | { readonly kind: 'playground'; readonly row: PlaygroundRow }
  | { readonly kind: 'run'; readonly row: ProgramRunRow }
  | { readonly kind: 'events'; readonly text: string }
  | { readonly kind: 'result'; readonly row: ResultRow }
  | { readonly kind: 'variable'; readonly row: VariableRow }
  | { readonly kind: 'lesson'; readonly row: LessonProgress }
  | { readonly kind: 'deployment'; readonly row: DeploymentRow }
  | { readonly kind: 'scheduled-run'; readonly row: ScheduledRunRow };

/** Rows read at once. */
const PAGE = 50;

/** Everything that this browser keeps, line by line, so that it never lies in memory as a whole. */
export async function* backupLines(
  head: Pick<BackupHead, 'madeAt' | 'settings'>,
  db: HistoryDatabase = database,
): AsyncGenerator<string> {
  yield line({ kind: 'flujo-backup', v: 1, ...head });
  for (const id of await db.playgrounds.toCollection().primaryKeys()) {
    const row = parsePlayground(await db.playgrounds.get(id));
    if (row) yield line({ kind: 'playground', row });
  }
  for (const id of await db.programRuns.toCollection().primaryKeys()) {
    yield* runLines(id, db);
  }
  for (const key of await db.results.toCollection().primaryKeys()) {
    const row = parseResult(await db.results.get(key));
    if (row) yield line({ kind: 'result', row });
  }
  for (const key of await db.variables.toCollection().primaryKeys()) {
    const row = parseVariable(await db.variables.get(key));
    if (row) yield line({ kind: 'variable', row });
  }
  for (const key of await db.lessonProgress.toCollection().primaryKeys()) {
    const row = parseLessonProgress(await db.lessonProgress.get(key));
    if (row) yield line({ kind: 'lesson', row });
  }
  for (const key of await db.deployments.toCollection().primaryKeys()) {
    const row = parseDeployment(await db.deployments.get(key));
    if (row) yield line({ kind: 'deployment', row });
  }
  for (const key of await db.scheduledRuns.toCollection().primaryKeys()) {
    const row = parseScheduledRun(await db.scheduledRuns.get(key));
    if (row) yield line({ kind: 'scheduled-run', row });
  }
}

async function* runLines(id: string, db: HistoryDatabase): AsyncGenerator<string> {
  const row = parseProgramRun(await db.programRuns.get(id));
  if (!row || row.outcome === 'Deleting') return;
  yield line({ kind: 'run', row });
  let next = 0;
  for (;;) {
    const page: unknown[] = await db.eventChunks
      .where('[programRunId+first]')
      .between([id, next], [id, Infinity], true, true)
      .limit(PAGE)
      .toArray();
    if (page.length === 0) return;
    for (const data of page) {
      const chunk = parseEventChunk(data);
      if (!chunk) return;
      yield line({ kind: 'events', text: chunk.text });
      next = chunk.first + 1;
    }
  }
}

function line(data: BackupHead | BackupLine): string {
  return `${JSON.stringify(data)}\n`;
}
