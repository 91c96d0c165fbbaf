import Dexie from 'dexie';
import { STATE_TYPES, type StateType } from '$lib/contract/states';
import { percentile } from '$lib/projections/percentile';
import { parseAll, parseFlowRun, type FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

export type StateCounts = Readonly<Partial<Record<StateType, number>>>;

export interface FlowSummary {
  readonly flowName: string;
  readonly runs: number;
  readonly counts: StateCounts;
  /** Of the runs that ended by themselves, how many completed: 0 to 1; absent when none did. */
  readonly success?: number;
  /** Of the latest runs that ended, without the time spent waiting for a person. */
  readonly medianMs?: number;
  /** Nineteen of twenty of those took no longer. */
  readonly p95Ms?: number;
  /** Of the latest runs, in order of the alphabet. */
  readonly tags: readonly string[];
  /** The newest first. */
  readonly latest: readonly FlowRunRow[];
}

/** Durations are told from so many of the latest runs. */
const SAMPLE = 100;

/** The names of all flows that ever ran, in order of the alphabet. */
export async function flowNames(db: HistoryDatabase = database): Promise<string[]> {
  const keys = await db.flowRuns.orderBy('flowName').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}

/** Every flow that ran since `since`, with a tag or any, the one that ran last first. */
export async function summarizeFlows(
  since = -Infinity,
  db: HistoryDatabase = database,
  tag?: string,
): Promise<FlowSummary[]> {
  const names = await flowNames(db);
  const summaries = await Promise.all(names.map((name) => summarizeFlow(name, since, db, tag)));
  return summaries
    .filter((summary) => summary.runs > 0)
    .sort((a, b) => (b.latest[0]?.createdAt ?? 0) - (a.latest[0]?.createdAt ?? 0));
}

export async function summarizeFlow(
  flowName: string,
  since = -Infinity,
  db: HistoryDatabase = database,
  tag?: string,
): Promise<FlowSummary> {
  const all = db.flowRuns
    .where('[flowName+createdAt+id]')
    .between([flowName, since], [flowName, Dexie.maxKey])
    .reverse();
  if (tag !== undefined) {
    const data = await all.filter(({ tags }) => tags.includes(tag)).toArray();
    const { rows } = parseAll(data, parseFlowRun);
    return summaryOf(flowName, countRows(rows), rows.slice(0, SAMPLE));
  }
  const count = (stateType: StateType) =>
    db.flowRuns
      .where('[flowName+stateType+createdAt+id]')
      .between([flowName, stateType, since], [flowName, stateType, Dexie.maxKey])
      .count();
  const [sample, ...numbers] = await Promise.all([
    all.limit(SAMPLE).toArray(),
    ...STATE_TYPES.map(async (type) => [type, await count(type)] as const),
  ]);
  const counts = Object.fromEntries(numbers.filter(([, number]) => number > 0));
  return summaryOf(flowName, counts, parseAll(sample, parseFlowRun).rows);
}

function countRows(rows: readonly FlowRunRow[]): StateCounts {
  const counts: Partial<Record<StateType, number>> = {};
  for (const { stateType } of rows) counts[stateType] = (counts[stateType] ?? 0) + 1;
  return counts;
}

function summaryOf(
  flowName: string,
  counts: StateCounts,
  latest: readonly FlowRunRow[],
): FlowSummary {
  const success = successRate(counts);
  const work = latest.flatMap((row) => workMs(row) ?? []);
  const median = percentile(work, 0.5);
  const p95 = percentile(work, 0.95);
  return {
    flowName,
    runs: Object.values(counts).reduce((sum, number) => sum + number, 0),
    counts,
    ...(success !== undefined && { success }),
    ...(median !== undefined && { medianMs: median }),
    ...(p95 !== undefined && { p95Ms: p95 }),
    tags: [...new Set(latest.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b)),
    latest,
  };
}

function successRate({ COMPLETED = 0, FAILED = 0, CRASHED = 0 }: StateCounts): number | undefined {
  const ended = COMPLETED + FAILED + CRASHED;
  return ended > 0 ? COMPLETED / ended : undefined;
}

function workMs({ startedAt, endedAt, waitingMs }: FlowRunRow): number | undefined {
  return startedAt === undefined || endedAt === undefined
    ? undefined
    : Math.max(0, endedAt - startedAt - waitingMs);
}
