import type { TaskRunRecord } from '$lib/contract/run-file';
import { STATE_NAMES } from '$lib/contract/states';
import { createdAt } from '$lib/projections/run-children';
import { shortResult } from '$lib/projections/short-result';

export const TASK_COLUMNS = ['name', 'state', 'attempts', 'duration', 'waiting', 'result'] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];
export interface TaskOrder {
  readonly column: TaskColumn;
  readonly descending: boolean;
}

/** What a press on a column's head does: the small first, then the great, then as they were created. */
export function nextOrder(order: TaskOrder | undefined, column: TaskColumn): TaskOrder | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}

const NAMES = new Intl.Collator(undefined, { numeric: true });

/** Those that are alike stay as they were. */
export function sortTasks(
  tasks: readonly TaskRunRecord[],
  order: TaskOrder | undefined,
  { now, waitMs }: { readonly now: number; readonly waitMs: (task: TaskRunRecord) => number },
): readonly TaskRunRecord[] {
  if (!order) return tasks;
  const sign = order.descending ? -1 : 1;
  const keyOf = keyOfColumn(order.column, now, waitMs);
  return tasks
    .map((task) => ({ task, key: keyOf(task) }))
    .sort((a, b) => sign * compare(a.key, b.key))
    .map(({ task }) => task);
}

type Key = string | number;
function compare(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : NAMES.compare(String(a), String(b));
}

function keyOfColumn(
  column: TaskColumn,
  now: number,
  waitMs: (task: TaskRunRecord) => number,
): (task: TaskRunRecord) => Key {
  switch (column) {
    case 'name':
      return ({ name }) => name;
    case 'state':
      return ({ state }) => STATE_NAMES.indexOf(state.name);
    case 'attempts':
      return ({ runCount }) => runCount;
    case 'duration':
      return (task) => (task.endedAt ?? now) - createdAt(task);
    case 'waiting':
      return waitMs;
    case 'result':
      return ({ result, state }) =>
        result === undefined ? (state.message ?? '') : shortResult(result, 80);
  }
}
