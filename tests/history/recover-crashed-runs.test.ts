import { expect, test } from 'vitest';
import { loadProgramRun, loadRun } from '$lib/history/load-run';
import { recoverCrashedRuns } from '$lib/history/recover-crashed-runs';
import { secondExample } from '../projections/exam-events';
import { recording, testDatabase, testLocks } from './test-database';

const asking = secondExample.slice(0, 8);

test('a run whose tab was closed is found Crashed, with all that it had done', async () => {
  const database = testDatabase();
  const locks = testLocks();
  await recording('p1', { database, locks }).record(asking);
  locks.closeTab();
  expect(await recoverCrashedRuns({ database, locks })).toBe(1);
  const kept = await loadProgramRun('p1', database);
  expect(kept?.programRun.outcome).toBe('Crashed');
  expect(kept?.events.slice(0, asking.length)).toEqual(asking);
  expect(kept?.events.at(-1)).toMatchObject({ type: 'program-ended', outcome: 'Crashed' });
  const run = await loadRun('lavender-caterpillar', database);
  expect(run?.flowRun).toMatchObject({
    stateName: 'Crashed',
    message:
      'Execution was aborted: the tab was closed, or the browser ended it, most often because memory ran out.',
  });
  expect(run?.flowRun.waitingSince).toBeUndefined();
  expect(await recoverCrashedRuns({ database, locks })).toBe(0);
});

test('a run that another tab still owns is left alone', async () => {
  const database = testDatabase();
  const locks = testLocks();
  await recording('p1', { database, locks }).record(asking);
  expect(await recoverCrashedRuns({ database, locks })).toBe(0);
  expect((await loadProgramRun('p1', database))?.programRun.outcome).toBe('Running');
});

test('where there are no locks, only a run of another day is taken for crashed', async () => {
  const database = testDatabase();
  await recording('p1', { database }).record(asking);
  const start = asking[0]?.at ?? 0;
  const options = { database, locks: undefined };
  expect(await recoverCrashedRuns({ ...options, now: start + 3600_000 })).toBe(0);
  expect(await recoverCrashedRuns({ ...options, now: start + 25 * 3600_000 })).toBe(1);
});

test('a run with a damaged chunk is closed all the same', async () => {
  const database = testDatabase();
  const { record } = recording('p1', { database });
  for (const event of asking) await record([event]);
  await database.eventChunks.update(['p1', 5], { text: '[{"type":' });
  expect(await recoverCrashedRuns({ database, locks: testLocks() })).toBe(1);
  const kept = await loadProgramRun('p1', database);
  expect(kept?.damaged).toBe(1);
  expect(kept?.programRun.outcome).toBe('Crashed');
});

test('a delete that was cut short is taken up again', async () => {
  const database = testDatabase();
  await recording('p1', { database }).record(asking);
  await database.programRuns.update('p1', { outcome: 'Deleting' });
  await recoverCrashedRuns({ database, locks: testLocks() });
  for (const table of database.tables) expect(await table.count()).toBe(0);
});
