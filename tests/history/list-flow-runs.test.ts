import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { FlowRunCursor } from '$lib/history/flow-run-range';
import { countFlowRuns, listFlowRuns } from '$lib/history/list-flow-runs';
import { latestPlaygrounds, loadPlayground, savePlayground } from '$lib/history/playgrounds';
import { summarizeFlows } from '$lib/history/summarize-flows';
import { summarizeSpan } from '$lib/history/summarize-span';
import { tagKeys } from '$lib/history/tag-keys';
import { flowRun, programStarted, secondExample, state, taskRun } from '../projections/exam-events';
import { keep, testDatabase } from './test-database';

const HOUR = 3600_000;

/** Ten runs of two flows, two at each moment, every third failed. */
async function tenRuns() {
  const database = testDatabase();
  for (let n = 0; n < 10; n++) {
    const at = HOUR * (1 + Math.floor(n / 2));
    const id = `run-${n}`;
    const events: RunEvent[] = [
      programStarted(at),
      flowRun(at, id, n % 2 ? 'impar' : 'par'),
      state(at, id, 'Running'),
      taskRun(at, `t${n}`, 't-0', id),
      state(at + 100, `t${n}`, n % 3 ? 'Completed' : 'Failed'),
      state(at + 100 * n, id, n % 3 ? 'Completed' : 'Failed'),
    ];
    await keep(`p${n}`, events, { database });
  }
  return database;
}

test('pages follow each other without a gap or a repeat, also where times are equal', async () => {
  const database = await tenRuns();
  const seen: string[] = [];
  let before: FlowRunCursor | undefined;
  do {
    const page = await listFlowRuns({ limit: 3, ...(before && { before }) }, database);
    seen.push(...page.rows.map((row) => row.id));
    before = page.next;
  } while (before);
  expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((n) => `run-${n}`));
});

test('filters by flow, by state and by both keep the order', async () => {
  const database = await tenRuns();
  const ids = async (filter: Partial<Parameters<typeof listFlowRuns>[0]>) =>
    (await listFlowRuns({ limit: 20, ...filter }, database)).rows.map((row) => row.id);
  expect(await ids({ flowName: 'impar' })).toEqual(['run-9', 'run-7', 'run-5', 'run-3', 'run-1']);
  expect(await ids({ stateType: 'FAILED' })).toEqual(['run-9', 'run-6', 'run-3', 'run-0']);
  expect(await ids({ stateType: 'FAILED', flowName: 'par' })).toEqual(['run-6', 'run-0']);
  expect(await countFlowRuns({ stateType: 'FAILED' }, database)).toBe(4);
});

test('tags, texts and times narrow a list, pages and all', async () => {
  const database = await tenRuns();
  await database.flowRuns
    .where('flowName')
    .equals('par')
    .modify((row) => {
      row.tags = ['nocturno'];
      row.tagKeys = tagKeys(row);
    });
  await database.flowRuns.where('id').anyOf('run-2', 'run-5').modify({ message: 'Sin conexión' });
  const ids = async (filter: Partial<Parameters<typeof listFlowRuns>[0]>) =>
    (await listFlowRuns({ limit: 20, ...filter }, database)).rows.map((row) => row.id);
  expect(await ids({ tag: 'nocturno' })).toEqual(['run-8', 'run-6', 'run-4', 'run-2', 'run-0']);
  expect(await ids({ text: ' CONEXION' })).toEqual(['run-5', 'run-2']);
  expect(await ids({ tag: 'nocturno', flowName: 'impar' })).toEqual([]);
  expect(await ids({ tag: 'nocturno', stateType: 'FAILED' })).toEqual(['run-6', 'run-0']);
  expect(await ids({ text: 'conexion', tag: 'nocturno' })).toEqual(['run-2']);
  expect(await ids({ from: 2 * HOUR, to: 4 * HOUR })).toEqual(['run-5', 'run-4', 'run-3', 'run-2']);
  expect(await ids({ stateType: 'FAILED', from: 3 * HOUR })).toEqual(['run-9', 'run-6']);

  const first = await listFlowRuns({ limit: 2, tag: 'nocturno', to: 5 * HOUR }, database);
  expect(first.rows.map((row) => row.id)).toEqual(['run-6', 'run-4']);
  const before = first.next;
  const next = { limit: 2, tag: 'nocturno', to: 5 * HOUR, ...(before && { before }) };
  const second = await listFlowRuns(next, database);
  expect(second.rows.map((row) => row.id)).toEqual(['run-2', 'run-0']);
  expect(second.next).toBeUndefined();

  expect(await countFlowRuns({ from: 2 * HOUR, to: 4 * HOUR }, database)).toBe(4);
  expect(await countFlowRuns({ tag: 'nocturno', stateType: 'FAILED' }, database)).toBe(2);
  const cursor = { createdAt: 3 * HOUR, id: 'run-5' };
  expect(await countFlowRuns({ before: cursor }, database)).toBe(5);
  expect(await countFlowRuns({ text: 'conexion' }, database)).toBeUndefined();
});

test('a damaged row is skipped and counted', async () => {
  const database = await tenRuns();
  await database.flowRuns.where('id').equals('run-4').modify({ waitingMs: NaN, name: '' });
  const page = await listFlowRuns({ limit: 20 }, database);
  expect(page.rows).toHaveLength(9);
  expect(page.damaged).toBe(1);
});

test('flows are summed up: runs, success, median, the last one first', async () => {
  const [odd, even] = await summarizeFlows({}, await tenRuns());
  expect(odd).toMatchObject({ flowName: 'impar', runs: 5, success: 3 / 5, medianMs: 500 });
  expect(even).toMatchObject({ flowName: 'par', runs: 5, success: 3 / 5, medianMs: 400 });
  expect(odd?.latest[0]?.id).toBe('run-9');
});

test('a span counts its runs by state and time, and its tasks', async () => {
  const database = await tenRuns();
  const all = await summarizeSpan({ to: 6 * HOUR - 1, bucketCount: 5 }, database);
  expect(all).toMatchObject({ from: HOUR, flowRuns: 10, counts: { COMPLETED: 6, FAILED: 4 } });
  expect(all.buckets.map(({ counts }) => (counts.COMPLETED ?? 0) + (counts.FAILED ?? 0))).toEqual([
    2, 2, 2, 2, 2,
  ]);
  expect(all.tasks).toMatchObject({ total: 10, completed: 6, failed: 4 });
  const late = await summarizeSpan({ from: 4 * HOUR, to: 6 * HOUR, bucketCount: 2 }, database);
  expect(late.flowRuns).toBe(4);
});

test('tasks of subflows count once', async () => {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  const span = await summarizeSpan({ to: Date.now(), bucketCount: 3 }, database);
  expect(span.flowRuns).toBe(2);
  expect(span.tasks.total).toBe(2);
});

test('an empty history has empty sums', async () => {
  const database = testDatabase();
  expect(await summarizeFlows({}, database)).toEqual([]);
  expect((await summarizeSpan({ to: 5, bucketCount: 4 }, database)).flowRuns).toBe(0);
  expect((await listFlowRuns({ limit: 5 }, database)).rows).toEqual([]);
});

test('playgrounds come back as they were saved, the last one changed first', async () => {
  const database = testDatabase();
  const draft = { id: 'a', files: { 'main.ts': 'x' }, entry: 'main.ts', updatedAt: 1 };
  await savePlayground(draft, database);
  await savePlayground({ ...draft, id: 'b', updatedAt: 2, title: 'B' }, database);
  expect(await loadPlayground('a', database)).toEqual(draft);
  expect((await latestPlaygrounds(5, database)).rows.map((row) => row.id)).toEqual(['b', 'a']);
});
