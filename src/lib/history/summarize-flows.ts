import Dexie from 'dexie';
import type { StateType } from '$lib/contract/states';
import { parseAll, parseFlowRun, type FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

export interface FlowSummary {
  readonly flowName: string;
  readonly runs: number;
  /** Of the runs that ended by themselves, how many completed: 0 to 1; absent when none did. */
  readonly success?: number;
  /** Of the latest runs that ended, without the time spent waiting for a person. */
  readonly medianMs?: number;
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

/** Every flow that ran since `since`, the one that ran last first. */
export async function summarizeFlows(
  since = -Infinity,
  db: HistoryDatabase = database,
): Promise<FlowSummary[]> {
  const names = await flowNames(db);
  const summaries = await Promise.all(names.map((name) => summarizeFlow(name, since, db)));
  return summaries
    .filter((summary) => summary.runs > 0)
    .sort((a, b) => (b.latest[0]?.createdAt ?? 0) - (a.latest[0]?.createdAt ?? 0));
}

export async function summarizeFlow(
  flowName: string,
  since = -Infinity,
  db: HistoryDatabase = database,
): Promise<FlowSummary> {
  const count = (stateType: StateType) =>
    db.flowRuns
      .where('[flowName+stateType+createdAt+id]')
      .between([flowName, stateType, since], [flowName, stateType, Dexie.maxKey])
      .count();
  const all = db.flowRuns
    .where('[flowName+createdAt+id]')
    .between([flowName, since], [flowName, Dexie.maxKey]);
  const [runs, completed, failed, crashed, sample] = await Promise.all([
    all.count(),
    count('COMPLETED'),
    count('FAILED'),
    count('CRASHED'),
    all.clone().reverse().limit(SAMPLE).toArray(),
  ]);
  const { rows: latest } = parseAll(sample, parseFlowRun);
  const ended = completed + failed + crashed;
  const median = medianWork(latest);
  return {
    flowName,
    runs,
    ...(ended > 0 && { success: completed / ended }),
    ...(median !== undefined && { medianMs: median }),
    latest,
  };
}

function medianWork(rows: readonly FlowRunRow[]): number | undefined {
  const work = rows
    .flatMap(({ startedAt, endedAt, waitingMs }) =>
      startedAt === undefined || endedAt === undefined ? [] : endedAt - startedAt - waitingMs,
    )
    .sort((a, b) => a - b);
  const middle = Math.floor(work.length / 2);
  const upper = work[middle];
  const lower = work.length % 2 === 1 ? upper : work[middle - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
