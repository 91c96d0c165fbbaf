import { STATE_TYPES, type StateType } from '$lib/contract/states';
import { addTotals, noTasks, type TaskTotals } from '$lib/projections/totals';
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

/** Task runs are told from so many of the latest runs. */
const RUNS = 5000;

export async function summarizeSpan(
  { from, to, bucketCount, flowName, tag }: SpanQuery,
  db: HistoryDatabase = database,
): Promise<SpanSummary> {
  const start = from ?? (await firstRunAt(db)) ?? to;
  const end = to + 1;
  const width = Math.max(1, (end - start) / bucketCount);
  const rows = tag === undefined ? undefined : await taggedRows(tag, start, end, flowName, db);
  const count = rows ? countOf(rows) : countBy(flowName, db);
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
    tasks: sumTasks(rows ?? (await latestRows(start, end, flowName, db))),
  };
}

/** Counted by the index alone: no row is read. */
function countBy(flowName: string | undefined, db: HistoryDatabase): Count {
  return (type, lower, upper) =>
    flowName === undefined
      ? db.flowRuns
          .where('[stateType+createdAt+id]')
          .between([type, lower], [type, upper], true, false)
          .count()
      : db.flowRuns
          .where('[flowName+stateType+createdAt+id]')
          .between([flowName, type, lower], [flowName, type, upper], true, false)
          .count();
}

function countOf(rows: readonly FlowRunRow[]): Count {
  return (type, lower, upper) =>
    Promise.resolve(
      rows.filter(
        (row) => row.stateType === type && row.createdAt >= lower && row.createdAt < upper,
      ).length,
    );
}

async function firstRunAt(db: HistoryDatabase): Promise<number | undefined> {
  return parseFlowRun(await db.flowRuns.orderBy('[createdAt+id]').first())?.createdAt;
}

/** No index knows the tags: every run of the span is looked at. */
async function taggedRows(
  tag: string,
  from: number,
  to: number,
  flowName: string | undefined,
  db: HistoryDatabase,
): Promise<readonly FlowRunRow[]> {
  const runs =
    flowName === undefined
      ? db.flowRuns.where('[createdAt+id]').between([from], [to], true, false)
      : runsOfFlow(flowName, from, to, db);
  const data = await runs.filter((row) => row.tags.includes(tag)).toArray();
  return parseAll(data, parseFlowRun).rows;
}

async function latestRows(
  from: number,
  to: number,
  flowName: string | undefined,
  db: HistoryDatabase,
): Promise<readonly FlowRunRow[]> {
  const runs =
    flowName === undefined
      ? db.flowRuns.where('[isRoot+createdAt+id]').between([1, from], [1, to], true, false)
      : runsOfFlow(flowName, from, to, db);
  return parseAll(await runs.reverse().limit(RUNS).toArray(), parseFlowRun).rows;
}

function runsOfFlow(flowName: string, from: number, to: number, db: HistoryDatabase) {
  return db.flowRuns
    .where('[flowName+createdAt+id]')
    .between([flowName, from], [flowName, to], true, false);
}

/** A run's totals hold those of the runs below it. */
function sumTasks(rows: readonly FlowRunRow[]): TaskTotals {
  const sum = noTasks();
  for (const row of outermost(rows)) addTotals(sum, row.tasks);
  return sum;
}
