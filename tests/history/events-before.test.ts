import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { deleteProgramRun } from '$lib/history/delete-runs';
import { eventsBefore } from '$lib/history/events-before';
import { programStarted } from '../projections/exam-events';
import { keep, testDatabase } from './test-database';

/** Three runs, each going on from the one before it. */
async function threeRuns() {
  const database = testDatabase();
  const run = (id: string, resumes?: string): Promise<unknown> => {
    const started = { ...programStarted(0), ...(resumes !== undefined && { resumes }) } as RunEvent;
    const written: RunEvent = { type: 'file-written', at: 1, path: `${id}.txt`, text: id };
    const ended: RunEvent = { type: 'program-ended', at: 2, outcome: 'Crashed' };
    return keep(id, [started, written, ended], { database });
  };
  await run('p1');
  await run('p2', 'p1');
  await run('p3', 'p2');
  return database;
}
const written = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'file-written' ? [event.path] : []));

test('what the runs before a run have told comes in their order', async () => {
  const database = await threeRuns();
  expect(written(await eventsBefore('p3', database))).toEqual(['p1.txt', 'p2.txt']);
  expect(await eventsBefore('p1', database)).toEqual([]);
  expect(await eventsBefore('nadie', database)).toEqual([]);
});

test('a run that was deleted, or a row that goes round in a circle, only ends it', async () => {
  const database = await threeRuns();
  await database.programRuns.update('p1', { resumes: 'p3' });
  expect(written(await eventsBefore('p3', database))).toEqual(['p3.txt', 'p1.txt', 'p2.txt']);
  await deleteProgramRun('p1', database);
  expect(written(await eventsBefore('p3', database))).toEqual(['p2.txt']);
});
