import { Dexie, type Table } from 'dexie';
import { parseDeployment, parseScheduledRun } from './deployment-rows';
import { parseLessonProgress, parseResult, parseVariable } from './rows';
import type { HistoryDatabase } from './schema';

/** What became of something that a backup holds. */
export interface RestoreCounts {
  added: number;
  /** There already. */
  skipped: number;
  /** Damaged, or more than is taken. */
  refused: number;
}

/** Kinds of rows that are added as they are. */
export const PLAIN_ROWS = ['result', 'variable', 'lesson', 'deployment', 'scheduled-run'] as const;

/** Adds the row unless one with its key is here. */
export function addPlainRow(
  kind: (typeof PLAIN_ROWS)[number],
  data: unknown,
  db: HistoryDatabase,
): Promise<keyof RestoreCounts> {
  switch (kind) {
    case 'result':
      return add(db.results, parseResult(data));
    case 'variable':
      return add(db.variables, parseVariable(data));
    case 'lesson':
      return add(db.lessonProgress, parseLessonProgress(data));
    case 'deployment':
      return add(db.deployments, parseDeployment(data));
    case 'scheduled-run':
      return add(db.scheduledRuns, parseScheduledRun(data));
  }
}

async function add<Row, Key>(
  table: Table<Row, Key>,
  row: Row | undefined,
): Promise<keyof RestoreCounts> {
  if (row === undefined) return 'refused';
  try {
    await table.add(row);
    return 'added';
  } catch (error) {
    if (error instanceof Dexie.ConstraintError) return 'skipped';
    throw error;
  }
}
