import { expect, test } from 'vitest';
import { deleteProgramRuns } from '$lib/history/delete-runs';
import { listFlowRuns } from '$lib/history/list-flow-runs';
import { listFlowlessRuns } from '$lib/history/list-flowless-runs';
import { loadProgramRow } from '$lib/history/load-run';
import type { RunEvent } from '$lib/contract/events';
import { flowRun, programStarted, state, taskRun } from '../projections/exam-events';
import { keep, recording, testDatabase } from './test-database';

const withFlow = (id: string): RunEvent[] => [
  programStarted(1000),
  flowRun(1000, id, 'flujo1'),
  state(1100, id, 'Completed'),
];
const withoutFlow: RunEvent[] = [
  programStarted(2000),
  taskRun(2000, 't1', 'tarea-0'),
  state(2100, 't1', 'Completed'),
];

test('a program without flows is listed by itself', async () => {
  const database = testDatabase();
  await keep('p1', withFlow('f1'), { database });
  await keep('p2', withoutFlow, { database });
  const { rows } = await listFlowlessRuns(10, database);
  expect(rows.map(({ id }) => id)).toEqual(['p2']);
});

test('programs without flows are listed page by page, behind any number with flows', async () => {
  const database = testDatabase();
  for (const n of [1, 2, 3]) await keep(`p${n}`, withoutFlow, { database });
  for (let n = 0; n < 60; n++) await keep(`f${n}`, withFlow(`flow-${n}`), { database });
  const first = await listFlowlessRuns(2, database);
  expect(first.rows.map(({ id }) => id)).toEqual(['p3', 'p2']);
  expect(first.more).toBe(true);
  const all = await listFlowlessRuns(4, database);
  expect(all.rows).toHaveLength(3);
  expect(all.more).toBe(false);
});

test('a program is without flows until it starts one', async () => {
  const database = testDatabase();
  const { record, recorder } = recording('p1', { database });
  await record(withoutFlow);
  expect((await listFlowlessRuns(9, database)).rows).toHaveLength(1);
  await record([flowRun(3000, 'f1', 'flujo1')]);
  await recorder.finish();
  expect((await listFlowlessRuns(9, database)).rows).toEqual([]);
});

test('what is deleted is gone from every list, and nothing else is', async () => {
  const database = testDatabase();
  for (const n of [1, 2, 3]) await keep(`p${n}`, withFlow(`f${n}`), { database });
  await deleteProgramRuns(['p1', 'p3'], database);
  const { rows } = await listFlowRuns({ limit: 10 }, database);
  expect(rows.map(({ id }) => id)).toEqual(['f2']);
  expect(await loadProgramRow('p1', database)).toBeUndefined();
  expect(
    await database.eventChunks.where('[programRunId+first]').between(['p1', 0], ['p1', 9]).count(),
  ).toBe(0);
});
