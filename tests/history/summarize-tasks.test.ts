import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { listFlowRuns } from '$lib/history/list-flow-runs';
import { summarizeTasks } from '$lib/history/summarize-tasks';
import { flowRun, programStarted, state, taskRun } from '../projections/exam-events';
import { keep, testDatabase } from './test-database';

test('a flow’s tasks tell how often they failed and were retried, over its latest runs', async () => {
  const database = testDatabase();
  for (const [id, end, runCount] of [
    ['a', 'Completed', 1],
    ['b', 'Failed', 2],
  ] as const) {
    const task = `t-${id}`;
    await keep(
      `p-${id}`,
      [
        programStarted(0),
        flowRun(0, id, 'etl'),
        flowRun(0, `sub-${id}`, 'parte', id),
        taskRun(0, task, 'extraer-0', `sub-${id}`),
        state(0, task, 'Running'),
        { ...state(100, task, end), runCount } as RunEvent,
        taskRun(200, `g-${id}`, 'guardar-0', id),
        flowRun(200, `otro-${id}`, 'otro'),
        taskRun(200, `x-${id}`, 'ajena-0', `otro-${id}`),
      ],
      { database },
    );
  }
  const { rows } = await listFlowRuns({ flowName: 'etl', limit: 10 }, database);
  expect(await summarizeTasks(rows, database)).toEqual({
    flowRuns: 2,
    tasks: [
      { taskName: 'extraer', runs: 2, failed: 0.5, retried: 0.5, medianMs: 100 },
      { taskName: 'guardar', runs: 2 },
    ],
  });
  const many = rows.map((row) => ({ ...row, tasks: { ...row.tasks, total: 3000 } }));
  expect((await summarizeTasks(many, database)).flowRuns).toBe(1);
});
