import { expect, test, vi } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { deleteEverything, deleteProgramRun } from '$lib/history/delete-runs';
import { loadProgramRun, loadRun } from '$lib/history/load-run';
import { flowRun, print, programStarted, secondExample, state } from '../projections/exam-events';
import { keep, program, recording, testDatabase, testLocks } from './test-database';

test('a run is kept whole: program, events, rows with what lists need', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  const kept = await loadProgramRun('p1', database);
  expect(kept?.events).toEqual(secondExample);
  expect(kept?.programRun).toMatchObject({ outcome: 'Completed', program, entry: 'examen.ts' });
  const run = await loadRun('cornflower-armadillo', database);
  expect(run?.flowRun).toMatchObject({
    programRunId: 'p1',
    rootFlowRunId: 'lavender-caterpillar',
    parentFlowRunId: 'lavender-caterpillar',
    isRoot: 0,
    flowName: 'flujo1',
    stateType: 'COMPLETED',
    waitingMs: 47_000,
    tasks: { total: 2, completed: 2, failed: 0, cached: 0, retried: 0 },
  });
});

test('a row says when its run goes on from an earlier one', async () => {
  const [started, ...rest] = secondExample;
  if (started?.type !== 'program-started') throw new Error('It does not start');
  const follows = async (earlier: { readonly resumes?: string; readonly branches?: string }) => {
    const database = testDatabase();
    await keep('p1', [{ ...started, ...earlier }, ...rest], { database });
    const ids = ['lavender-caterpillar', 'cornflower-armadillo'];
    const runs = await Promise.all(ids.map((id) => loadRun(id, database)));
    return runs.map((run) => run?.flowRun.follows);
  };
  expect(await follows({})).toEqual([undefined, undefined]);
  expect(await follows({ resumes: 'p0' })).toEqual(['resume', 'resume']);
  expect(await follows({ branches: 'p0' })).toEqual(['branch', 'branch']);
});

test('batches that arrive while one is written are kept in order', async () => {
  const database = testDatabase();
  const { record, recorder } = recording('p1', { database });
  const answers = secondExample.map((event) => record([event]));
  expect(await Promise.all(answers)).toEqual(secondExample.map(() => true));
  await recorder.finish();
  expect((await loadProgramRun('p1', database))?.events).toEqual(secondExample);
});

test('an end is written at once, without waiting for more', async () => {
  const database = testDatabase();
  const never = () => new Promise<void>(() => undefined);
  const { record } = recording('p1', { database, pause: never });
  const answers = secondExample.map((event) => record([event]));
  await Promise.all(answers);
  expect((await loadProgramRun('p1', database))?.events).toEqual(secondExample);
});

test('the longer a write takes, the more events the next one waits for', async () => {
  const database = testDatabase();
  const pauses: number[] = [];
  const { record } = recording('p1', {
    database,
    pause: async (ms) => void pauses.push(ms),
  });
  let now = 0;
  let takes = 0;
  // It is looked at when a write begins and when it ends.
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += takes));
  for (takes of [1, 100, 5000, 1]) await record([print(now, 'línea')]);
  clock.mockRestore();
  expect(pauses).toEqual([150, 150, 500, 1000]);
});

test('what comes while a batch is written counts as kept only when it is written itself', async () => {
  const database = testDatabase();
  const { record, recorder } = recording('p1', { database });
  const begun = new Promise<void>((resolve) =>
    database.eventChunks.hook('creating', () => resolve()),
  );
  void record(secondExample.slice(0, -3));
  await begun;
  await record(secondExample.slice(-3));
  expect((await loadProgramRun('p1', database))?.events).toEqual(secondExample);
  expect(recorder.problem).toBeUndefined();
});

test('a long run is cut into chunks and read back whole', async () => {
  const database = testDatabase();
  const prints = Array.from({ length: 9000 }, (_, n) => print(n, `línea ${n}`));
  await keep('p1', [programStarted(0), ...prints], { database });
  expect(await database.eventChunks.count()).toBe(5);
  expect((await loadProgramRun('p1', database))?.events).toHaveLength(9001);
});

test('while a run asks, its row and those above it say since when', async () => {
  const database = testDatabase();
  const { record } = recording('p1', { database });
  await record(secondExample.slice(0, 8));
  const { flowRun: row } = (await loadRun('lavender-caterpillar', database)) ?? {};
  expect(row).toMatchObject({ stateName: 'Running', waitingSince: secondExample[7]?.at });
});

test('the lock is held from before the first row until the end', async () => {
  const database = testDatabase();
  const locks = testLocks();
  const { record, recorder } = recording('p1', { database, locks });
  expect(locks.held).toContain('flujo-run-p1');
  await record(secondExample);
  expect(locks.held).toContain('flujo-run-p1');
  await recorder.finish();
  expect(locks.held.size).toBe(0);
});

test('without storage the run goes on in memory and it is said once', async () => {
  const database = testDatabase();
  const problems: string[] = [];
  const { record, recorder } = recording(
    'p1',
    { database },
    { onProblem: (problem) => problems.push(problem) },
  );
  await record(secondExample.slice(0, 3));
  database.close({ disableAutoOpen: true });
  expect(await record(secondExample.slice(3, 6))).toBe(false);
  expect(await record(secondExample.slice(6))).toBe(false);
  expect(await recorder.finish()).toBe(false);
  expect(problems).toEqual(['storage-refused']);
});

test('a run that was deleted while it goes on is not kept any further', async () => {
  const database = testDatabase();
  const { record, recorder } = recording('p1', { database });
  await record(secondExample.slice(0, 6));
  await deleteProgramRun('p1', database);
  expect(await record(secondExample.slice(6))).toBe(false);
  expect(recorder.problem).toBe('deleted');
  expect(await database.flowRuns.count()).toBe(0);
  expect(await database.eventChunks.count()).toBe(0);
});

test('a forged id does not reach the row of another program run', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  const forged: RunEvent[] = [
    programStarted(0),
    flowRun(1, 'lavender-caterpillar', 'malo'),
    state(2, 'lavender-caterpillar', 'Failed'),
    flowRun(3, 'propio', 'malo'),
  ];
  await keep('p2', forged, { database });
  expect((await loadRun('lavender-caterpillar', database))?.flowRun).toMatchObject({
    programRunId: 'p1',
    flowName: 'flujo2',
  });
  expect((await loadRun('propio', database))?.flowRun.programRunId).toBe('p2');
});

test('deleting one run leaves the others, deleting everything leaves nothing', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  await keep('p2', [programStarted(0), flowRun(1, 'otro', 'flujo3')], { database });
  await deleteProgramRun('p1', database);
  expect(await loadProgramRun('p1', database)).toBeUndefined();
  expect((await database.flowRuns.toArray()).map((row) => row.id)).toEqual(['otro']);
  await deleteEverything(database);
  for (const table of database.tables) expect(await table.count()).toBe(0);
});
