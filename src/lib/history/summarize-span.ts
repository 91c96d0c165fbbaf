import { STATE_TYPES, type StateType } from '$lib/contract/states';
import { addTotals, noTasks, type TaskTotals } from '$lib/projections/totals';
import { parseAll, parseFlowRun } from './rows';
import { database, type HistoryDatabase } from './schema';

export interface SpanBucket {
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Partial<Record<StateType, number>>>;
}

/** What happened from one moment to another. */
export interface SpanSummary {
  readonly from: number;
  readonly to: number;
  readonly flowRuns: number;
  readonly counts: Readonly<Partial<Record<StateType, number>>>;
  readonly buckets: readonly SpanBucket[];
  readonly tasks: TaskTotals;
}

/** Task runs are told from so many of the latest root runs. */
const ROOTS = 5000;

/** Counts between `from` (absent: since the first run) and `to`, in `bucketCount` equal parts. */
export async function summarizeSpan(
  { from, to, bucketCount }: { from?: number; to: number; bucketCount: number },
  db: HistoryDatabase = database,
): Promise<SpanSummary> {
  const start = from ?? (await firstRunAt(db)) ?? to;
  const range = (type: StateType, lower: number, upper: number) =>
    db.flowRuns
      .where('[stateType+createdAt+id]')
      .between([type, lower], [type, upper], true, false)
      .count();
  const end = to + 1;
  const width = Math.max(1, (end - start) / bucketCount);
  const totals = await Promise.all(
    STATE_TYPES.map(async (type) => [type, await range(type, start, end)] as const),
  );
  const present = totals.filter(([, count]) => count > 0);
  const buckets = await Promise.all(
    Array.from({ length: bucketCount }, async (_, index) => {
      const lower = start + index * width;
      const upper = index === bucketCount - 1 ? end : lower + width;
      const counts = await Promise.all(
        present.map(async ([type]) => [type, await range(type, lower, upper)] as const),
      );
      return { from: lower, to: upper, counts: Object.fromEntries(counts) };
    }),
  );
  return {
    from: start,
    to,
    flowRuns: totals.reduce((sum, [, count]) => sum + count, 0),
    counts: Object.fromEntries(present),
    buckets,
    tasks: await taskTotals(start, end, db),
  };
}

async function firstRunAt(db: HistoryDatabase): Promise<number | undefined> {
  return parseFlowRun(await db.flowRuns.orderBy('[createdAt+id]').first())?.createdAt;
}

async function taskTotals(from: number, to: number, db: HistoryDatabase): Promise<TaskTotals> {
  const data = await db.flowRuns
    .where('[isRoot+createdAt+id]')
    .between([1, from], [1, to], true, false)
    .reverse()
    .limit(ROOTS)
    .toArray();
  const sum = noTasks();
  for (const row of parseAll(data, parseFlowRun).rows) addTotals(sum, row.tasks);
  return sum;
}
