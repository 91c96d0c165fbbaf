import type { TaskRunRecord } from '$lib/contract/run-file';
import type { RunLedger } from './run-ledger';
import { parentFlowRunId } from './run-tree';

/** Task runs counted; one that was retried and completed counts in both. */
export interface TaskTotals {
  total: number;
  /** Of type COMPLETED, cached ones included. */
  completed: number;
  /** Failed or crashed. */
  failed: number;
  cached: number;
  /** Started more than once. */
  retried: number;
}

/** What a flow run has below it, at any depth. */
export interface FlowTotals {
  readonly tasks: TaskTotals;
  subflows: number;
}

export const noTasks = (): TaskTotals => ({
  total: 0,
  completed: 0,
  failed: 0,
  cached: 0,
  retried: 0,
});

/** Totals of every flow run: its own task runs and subflow runs and all of those below. */
export function flowTotals(ledger: RunLedger): ReadonlyMap<string, FlowTotals> {
  const totals = new Map<string, FlowTotals>();
  for (const id of ledger.flowRuns.keys()) totals.set(id, { tasks: noTasks(), subflows: 0 });
  for (const task of ledger.taskRuns.values()) {
    const own = task.flowRunId === undefined ? undefined : totals.get(task.flowRunId);
    if (own) countTask(own.tasks, task);
  }
  // Children are created after their parents, so from the end each is whole before it is added.
  for (const run of [...ledger.flowRuns.values()].reverse()) {
    const parentId = parentFlowRunId(run, ledger);
    const own = totals.get(run.id);
    const parent = parentId === undefined ? undefined : totals.get(parentId);
    if (!own || !parent) continue;
    parent.subflows += own.subflows + 1;
    addTotals(parent.tasks, own.tasks);
  }
  return totals;
}

export function addTotals(sum: TaskTotals, more: TaskTotals): void {
  sum.total += more.total;
  sum.completed += more.completed;
  sum.failed += more.failed;
  sum.cached += more.cached;
  sum.retried += more.retried;
}

function countTask(totals: TaskTotals, { state, runCount }: TaskRunRecord): void {
  totals.total++;
  if (state.type === 'COMPLETED') totals.completed++;
  if (state.type === 'FAILED' || state.type === 'CRASHED') totals.failed++;
  if (state.name === 'Cached') totals.cached++;
  if (runCount > 1) totals.retried++;
}
