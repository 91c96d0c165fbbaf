import { expect, test } from 'vitest';
import { scatterPoints } from '$lib/features/flows/scatter-points';
import type { FlowRunRow } from '$lib/history/rows';
import { noTasks } from '$lib/projections/totals';

const SIZE = { now: 9000, width: 220, height: 120 };

function run(id: string, createdAt: number, ms?: number, waitingMs = 0): FlowRunRow {
  return {
    id,
    programRunId: id,
    rootFlowRunId: id,
    isRoot: 1,
    name: id,
    flowName: 'uno',
    entry: 'a.ts',
    stateType: 'COMPLETED',
    stateName: 'Completed',
    createdAt,
    ...(ms !== undefined && { startedAt: createdAt, endedAt: createdAt + ms }),
    waitingMs,
    tags: [],
    tasks: noTasks(),
    subflows: 0,
  };
}

test('time goes from left to right, and the longest stands on top, its waiting left out', () => {
  const { points } = scatterPoints(
    [run('c', 3000, 500, 400), run('b', 2000, 400), run('a', 1000, 0)],
    SIZE,
  );
  expect(points.map(({ run: { id }, durationMs, x, y }) => [id, durationMs, x, y])).toEqual([
    ['c', 100, 210, 60],
    ['b', 400, 136, 10],
    ['a', 0, 62, 110],
  ]);
});

test('a single run has a place, and one that never started has none', () => {
  const { points } = scatterPoints([run('b', 2000), run('a', 1000, 20)], SIZE);
  expect(points).toHaveLength(1);
  expect(points[0]?.x).toBe(136);
  expect(points[0]?.y).toBe(10);
});

test('nothing draws nothing', () => {
  expect(scatterPoints([], SIZE).points).toEqual([]);
});
