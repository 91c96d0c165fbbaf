import { expect, test } from 'vitest';
import type { TaskRunRecord } from '$lib/contract/run-file';
import { nextOrder, sortTasks, type TaskColumn } from '$lib/features/runs/sort-tasks';

const task = (name: string, startedAt: number, endedAt: number, runCount = 1): TaskRunRecord => {
  const state = { type: 'COMPLETED', name: 'Completed', at: startedAt } as const;
  return {
    id: name,
    name,
    taskName: 'a',
    state,
    states: [state],
    parameters: {},
    tags: [],
    upstream: [],
    runCount,
    waitingMs: 0,
    endedAt,
  };
};
const TASKS = [task('a-10', 0, 50), task('a-9', 10, 20, 3), task('b-0', 0, 30)];
const sorted = (column: TaskColumn, descending = false) =>
  sortTasks(TASKS, { column, descending }, { now: 99, waitMs: ({ runCount }) => runCount }).map(
    ({ name }) => name,
  );

test('task runs are sorted by a column, their numbers as numbers', () => {
  expect(sorted('name')).toEqual(['a-9', 'a-10', 'b-0']);
  expect(sorted('duration', true)).toEqual(['a-10', 'b-0', 'a-9']);
  expect(sorted('waiting', true)).toEqual(['a-9', 'a-10', 'b-0']);
});

test('a third press on a column brings back the order of creation', () => {
  const first = nextOrder(undefined, 'name');
  const second = nextOrder(first, 'name');
  expect([first?.descending, second?.descending]).toEqual([false, true]);
  expect(nextOrder(second, 'name')).toBeUndefined();
  expect(nextOrder(second, 'state')).toEqual({ column: 'state', descending: false });
});
