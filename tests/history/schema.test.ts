import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { eventsFrom } from '$lib/history/event-chunks';
import { flowRunRows } from '$lib/history/flow-run-rows';
import { countFlowRuns, listFlowRuns } from '$lib/history/list-flow-runs';
import { listFlowlessRuns } from '$lib/history/list-flowless-runs';
import { resumableRuns } from '$lib/history/resumable-runs';
import { HistoryDatabase } from '$lib/history/schema';
import { tagsInUse } from '$lib/history/tags-in-use';
import { RunLedger } from '$lib/projections/run-ledger';
import { flowRun, print, programStarted, state } from '../projections/exam-events';
import { program } from './test-database';

/** As version 6 shipped. */
const VERSION_6 = {
  programRuns: 'id, outcome, startedAt, resumes',
  flowRuns:
    'id, programRunId, flowName, [createdAt+id], [isRoot+createdAt+id], [flowName+createdAt+id], [stateType+createdAt+id], [flowName+stateType+createdAt+id]',
  eventChunks: '[programRunId+first]',
  playgrounds: 'id, updatedAt',
  results: '[home+key], keptAt',
  variables: '[home+name], setAt',
  lessonProgress: '[lesson+edition], updatedAt',
  deployments: 'id, home',
  scheduledRuns: 'id, state, programRunId, [deploymentId+expectedAt]',
  questions: 'id, programRunId',
};

/** What version 6 kept of a run. */
function keptByVersion6(id: string, at: number, tags: readonly string[]) {
  const created = flowRun(at, `flow-${id}`, 'nómina');
  if (created.type !== 'flow-run-created') throw new Error('not a flow run');
  const events: RunEvent[] = [
    programStarted(at),
    { ...created, tags },
    state(at, `flow-${id}`, 'Running'),
    state(at + 5, `flow-${id}`, 'Crashed'),
  ];
  const ledger = new RunLedger();
  for (const event of events) ledger.apply(event);
  const rows = flowRunRows(ledger.flowRuns.keys(), ledger, id, program.entry);
  for (const row of rows) delete row.tagKeys;
  const chunk = { programRunId: id, first: 0, count: events.length, text: JSON.stringify(events) };
  const programRun = { id, startedAt: at, outcome: 'Crashed', program, entry: program.entry };
  return { programRun, rows, chunk };
}

test('a history of version 6 opens whole and is found by what version 7 added', async () => {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('flujo', options);
  old.version(6).stores(VERSION_6);
  for (const [id, tags] of [
    ['p1', ['nocturno', 'nocturno', 'lento']],
    ['p2', []],
  ] as const) {
    const { programRun, rows, chunk } = keptByVersion6(id, 1000, tags);
    await old.table('programRuns').add(programRun);
    await old.table('flowRuns').bulkAdd(rows);
    await old.table('eventChunks').add(chunk);
  }
  const { programRun } = keptByVersion6('p3', 2000, []);
  await old.table('programRuns').add(programRun);
  await old.table('eventChunks').add({
    programRunId: 'p3',
    first: 0,
    count: 1,
    text: JSON.stringify([print(2000, 'hola')]),
  });
  await old.table('flowRuns').add({ id: 'damaged', programRunId: 'p1', tags: ['x'] });
  old.close();

  const database = new HistoryDatabase('flujo', options);
  const tagged = await listFlowRuns({ limit: 9, tag: 'nocturno', flowName: 'nómina' }, database);
  expect(tagged.rows.map(({ id }) => id)).toEqual(['flow-p1']);
  expect(await countFlowRuns({ tag: 'lento', stateType: 'CRASHED' }, database)).toBe(1);
  expect(await tagsInUse(database)).toEqual(['lento', 'nocturno']);
  expect((await resumableRuns(database)).map(({ programRunId }) => programRunId)).toEqual([
    'p2',
    'p1',
  ]);
  expect((await listFlowlessRuns(9, database)).rows.map(({ id }) => id)).toEqual(['p3']);
  expect((await eventsFrom('p1', 0, database)).events).toHaveLength(4);
  expect(await database.flowRuns.count()).toBe(3);
});
