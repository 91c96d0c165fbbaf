import { percentile } from '$lib/projections/percentile';
import { RunLedger } from '$lib/projections/run-ledger';
import { flowRunsUnder } from '$lib/projections/run-tree';
import { isFinal } from '$lib/contract/states';
import type { TaskRunRecord } from '$lib/contract/run-file';
import { eventsFrom } from './event-chunks';
import type { FlowRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

/** Past so many task runs no further flow run is read. */
const MOST_TASK_RUNS = 4000;

export interface TaskSummary {
  readonly taskName: string;
  readonly runs: number;
  /** Of those that ended, 0 to 1; absent while none has. */
  readonly failed?: number;
  readonly retried?: number;
  /** Without the time spent waiting for a person. */
  readonly medianMs?: number;
}

export interface TaskSummaries {
  readonly tasks: readonly TaskSummary[];
  /** Flow runs that they were counted over. */
  readonly flowRuns: number;
}

/** The tasks of these flow runs, those that fail most first. Costs what these few runs hold, up to a bound. */
export async function summarizeTasks(
  rows: readonly Pick<FlowRunRow, 'id' | 'programRunId' | 'tasks'>[],
  db: HistoryDatabase = database,
): Promise<TaskSummaries> {
  const byName = new Map<string, TaskRunRecord[]>();
  const ledgers = new Map<string, RunLedger>();
  let flowRuns = 0;
  let read = 0;
  for (const { id, programRunId, tasks } of rows) {
    if (flowRuns > 0 && read + tasks.total > MOST_TASK_RUNS) break;
    read += tasks.total;
    flowRuns++;
    if (tasks.total === 0) continue;
    const ledger = ledgers.get(programRunId) ?? (await readLedger(programRunId, db));
    ledgers.set(programRunId, ledger);
    const under = flowRunsUnder(id, ledger);
    for (const run of ledger.taskRuns.values()) {
      if (run.flowRunId === undefined || !under.has(run.flowRunId)) continue;
      const known = byName.get(run.taskName);
      if (known) known.push(run);
      else byName.set(run.taskName, [run]);
    }
  }
  const summaries = [...byName].map(([taskName, runs]) => summaryOf(taskName, runs));
  return {
    tasks: summaries.toSorted((a, b) => (b.failed ?? 0) - (a.failed ?? 0) || b.runs - a.runs),
    flowRuns,
  };
}

async function readLedger(programRunId: string, db: HistoryDatabase): Promise<RunLedger> {
  const ledger = new RunLedger();
  const { events } = await eventsFrom(programRunId, 0, db);
  for (const event of events) ledger.apply(event);
  return ledger;
}

function summaryOf(taskName: string, runs: readonly TaskRunRecord[]): TaskSummary {
  const ended = runs.filter(({ state }) => isFinal(state));
  const share = (wanted: (run: TaskRunRecord) => boolean) =>
    ended.filter(wanted).length / ended.length;
  const median = percentile(
    ended.flatMap(({ startedAt, endedAt, waitingMs }) =>
      startedAt === undefined || endedAt === undefined
        ? []
        : [Math.max(0, endedAt - startedAt - waitingMs)],
    ),
    0.5,
  );
  return {
    taskName,
    runs: runs.length,
    ...(ended.length > 0 && {
      failed: share(({ state }) => state.type === 'FAILED' || state.type === 'CRASHED'),
      retried: share(({ runCount }) => runCount > 1),
    }),
    ...(median !== undefined && { medianMs: median }),
  };
}
