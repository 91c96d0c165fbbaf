import { STATE_TYPES, type StateType } from '$lib/contract/states';
import { addTotals, noTasks, type TaskTotals } from '$lib/projections/totals';
import { flowRunRange, type FlowRunRange } from './flow-run-range';
import { outermost } from './outermost';
import { parseAll, parseFlowRun, type FlowRunRow } from './rows';
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
  /** All its runs, the oldest first; absent when there are more than are read. */
  readonly rows?: readonly FlowRunRow[];
}

export interface SpanQuery {
  /** Absent: since the first run. */
  readonly from?: number;
  readonly to: number;
  /** The span is cut into so many equal parts. */
  readonly bucketCount: number;
  readonly flowName?: string | undefined;
  readonly tag?: string | undefined;
}

type Count = (type: StateType, lower: number, upper: number) => Promise<number>;

/** So many runs are read and counted here; of more the index counts, and the latest tell the task runs. */
const READ = 5000;

export async function summarizeSpan(
  { from, to, bucketCount, flowName, tag }: SpanQuery,
  db: HistoryDatabase = database,
): Promise<SpanSummary> {
  const start = from ?? (await firstRunAt({ flowName, tag }, db)) ?? to;
  const end = to + 1;
  const width = Math.max(1, (end - start) / bucketCount);
  const range = { flowName, tag, from: start, to: end };
  const isShort =
    (await flowRunRange(range, db)
      .limit(READ + 1)
      .count()) <= READ;
  const rows = isShort ? await rowsOf(range, db) : await latestRows(range, db);
  const count = isShort ? countOf(rows) : countBy(range, db);
  const totals = await Promise.all(
    STATE_TYPES.map(async (type) => [type, await count(type, start, end)] as const),
  );
  const present = totals.filter(([, number]) => number > 0);
  const buckets = await Promise.all(
    Array.from({ length: bucketCount }, async (_, index) => {
      const lower = start + index * width;
      const upper = index === bucketCount - 1 ? end : lower + width;
      const counts = await Promise.all(
        present.map(async ([type]) => [type, await count(type, lower, upper)] as const),
      );
      return { from: lower, to: upper, counts: Object.fromEntries(counts) };
    }),
  );
  return {
    from: start,
    to,
    flowRuns: totals.reduce((sum, [, number]) => sum + number, 0),
    counts: Object.fromEntries(present),
    buckets,
    tasks: sumTasks(rows),
    ...(isShort && { rows }),
  };
}

/** Counted by the index alone: no row is read. */
function countBy(range: FlowRunRange, db: HistoryDatabase): Count {
  return (stateType, from, to) => flowRunRange({ ...range, stateType, from, to }, db).count();
}

function countOf(rows: readonly FlowRunRow[]): Count {
  return (type, lower, upper) =>
    Promise.resolve(
      rows.filter(
        (row) => row.stateType === type && row.createdAt >= lower && row.createdAt < upper,
      ).length,
    );
}

async function firstRunAt(range: FlowRunRange, db: HistoryDatabase): Promise<number | undefined> {
  return parseFlowRun(await flowRunRange(range, db).first())?.createdAt;
}

async function rowsOf(range: FlowRunRange, db: HistoryDatabase): Promise<readonly FlowRunRow[]> {
  return parseAll(await flowRunRange(range, db).toArray(), parseFlowRun).rows;
}

async function latestRows(
  range: FlowRunRange,
  db: HistoryDatabase,
): Promise<readonly FlowRunRow[]> {
  const data = await flowRunRange(range, db).reverse().limit(READ).toArray();
  return parseAll(data, parseFlowRun).rows;
}

/** A run's totals hold those of the runs below it. */
function sumTasks(rows: readonly FlowRunRow[]): TaskTotals {
  const sum = noTasks();
  for (const row of outermost(rows)) addTotals(sum, row.tasks);
  return sum;
}
