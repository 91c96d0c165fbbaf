import { expect, test } from 'vitest';
import { firstFlowRun, loadProgramRun, loadRun } from '$lib/history/load-run';
import { secondExample } from '../projections/exam-events';
import { keep, program, testDatabase } from './test-database';

test('a run’s program is found as it was', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  expect((await loadProgramRun('p1', database))?.programRun.program).toEqual(program);
});

test('a run that is not there is none, and so is one that is being deleted', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  expect(await loadProgramRun('nadie', database)).toBeUndefined();
  expect(await loadRun('nadie', database)).toBeUndefined();
  await database.programRuns.update('p1', { outcome: 'Deleting' });
  expect(await loadRun('lavender-caterpillar', database)).toBeUndefined();
});

test('a program run goes by the name of its first flow run', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  expect((await firstFlowRun('p1', database))?.name).toBe('lavender-caterpillar');
  expect(await firstFlowRun('nadie', database)).toBeUndefined();
});
