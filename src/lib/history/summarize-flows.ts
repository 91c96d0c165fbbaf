import { STATE_TYPES, type StateType } from '$lib/contract/states';
import { percentile } from '$lib/projections/percentile';
import { firstParts } from './first-parts';
import { flowRunRange } from './flow-run-range';
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

export interface FlowsQuery {
  /** In ms since the epoch; absent: since the first run. */
  readonly since?: number | undefined;
  readonly tag?: string | undefined;
  /** Of so many of the latest runs: durations, tags, and those that are given. */
  readonly sample?: number;
}

const SAMPLE = 100;

/** The names of all flows that ever ran, in order of the alphabet. */
export async function flowNames(db: HistoryDatabase = database): Promise<readonly string[]> {
  return firstParts('[flowName+createdAt+id]', db);
}

/** The flows that ran in the time that is asked for, at most `most` of them, the one that ran last first. */
export async function summarizeFlows(
  { most = Infinity, ...query }: FlowsQuery & { readonly most?: number } = {},
  db: HistoryDatabase = database,
): Promise<FlowSummary[]> {
  const names = await flowNames(db);
  const last = await Promise.all(names.map((flowName) => lastRunAt(flowName, query, db)));
  const latest = names
    .flatMap((name, index) => {
      const at = last[index];
      return at === undefined ? [] : [{ name, at }];
    })
    .toSorted((a, b) => b.at - a.at)
    .slice(0, most);
  return Promise.all(latest.map(({ name }) => summarizeFlow(name, query, db)));
}

export async function summarizeFlow(
  flowName: string,
  { since: from, tag, sample = SAMPLE }: FlowsQuery = {},
  db: HistoryDatabase = database,
): Promise<FlowSummary> {
  const range = { flowName, tag, from };
  const count = (stateType: StateType) => flowRunRange({ ...range, stateType }, db).count();
  const [latest, ...numbers] = await Promise.all([
    flowRunRange(range, db).reverse().limit(sample).toArray(),
    ...STATE_TYPES.map(async (type) => [type, await count(type)] as const),
  ]);
  const counts = Object.fromEntries(numbers.filter(([, number]) => number > 0));
  return summaryOf(flowName, counts, parseAll(latest, parseFlowRun).rows);
}

/** The same of runs that were read already, the oldest first. */
export function flowsAmong(
  rows: readonly FlowRunRow[],
  { most, sample }: { readonly most: number; readonly sample: number },
): FlowSummary[] {
  const byFlow = new Map<string, FlowRunRow[]>();
  for (const row of rows.toReversed()) {
    const own = byFlow.get(row.flowName);
    if (own) own.push(row);
    else byFlow.set(row.flowName, [row]);
  }
  return [...byFlow]
    .slice(0, most)
    .map(([flowName, own]) => summaryOf(flowName, countRows(own), own.slice(0, sample)));
}

function countRows(rows: readonly FlowRunRow[]): StateCounts {
  const counts: Partial<Record<StateType, number>> = {};
  for (const { stateType } of rows) counts[stateType] = (counts[stateType] ?? 0) + 1;
  return counts;
}

async function lastRunAt(
  flowName: string,
  { since: from, tag }: FlowsQuery,
  db: HistoryDatabase,
): Promise<number | undefined> {
  const [key]: unknown[] = await flowRunRange({ flowName, tag, from }, db)
    .reverse()
    .limit(1)
    .keys();
  // The time of creation and the id end each key.
  const at: unknown = Array.isArray(key) ? key.at(-2) : undefined;
  return typeof at === 'number' ? at : undefined;
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
