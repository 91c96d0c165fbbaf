import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { outermost } from '$lib/history/outermost';
import { resumableRuns } from '$lib/history/resumable-runs';
import type { HistoryDatabase } from '$lib/history/schema';
import { flowsAmong, summarizeFlow, summarizeFlows } from '$lib/history/summarize-flows';
import { summarizeSpan } from '$lib/history/summarize-span';
import { tagsInUse } from '$lib/history/tags-in-use';
import { flowRun, programStarted, state, taskRun } from '../projections/exam-events';
import { keep, testDatabase } from './test-database';

type End = 'Completed' | 'Failed' | 'Crashed';

async function keepRun(
  database: HistoryDatabase,
  id: string,
  { at, flow, end, ms, tag }: { at: number; flow: string; end: End; ms: number; tag?: string },
) {
  const made = flowRun(at, id, flow);
  const events: RunEvent[] = [
    programStarted(at),
    tag !== undefined && made.type === 'flow-run-created' ? { ...made, tags: [tag] } : made,
    state(at, id, 'Running'),
    taskRun(at, `task-${id}`, 'sumar-0', id),
    state(at, `task-${id}`, 'Running'),
    state(at, `task-${id}`, end),
    state(at + ms, id, end),
  ];
  await keep(`program-${id}`, events, { database });
}

function resuming(programRunId: string): RunEvent {
  const started = programStarted(5000);
  if (started.type !== 'program-started') throw new Error('not a start');
  return { ...started, resumes: programRunId };
}

async function someRuns() {
  const database = testDatabase();
  await keepRun(database, 'a', { at: 1000, flow: 'uno', end: 'Completed', ms: 100, tag: 'lento' });
  await keepRun(database, 'b', { at: 2000, flow: 'uno', end: 'Failed', ms: 300 });
  await keepRun(database, 'c', { at: 3000, flow: 'dos', end: 'Crashed', ms: 50, tag: 'lento' });
  await keepRun(database, 'd', { at: 4000, flow: 'uno', end: 'Completed', ms: 200, tag: 'aire' });
  return database;
}

test('a flow tells its runs by state, its durations and its tags', async () => {
  const summary = await summarizeFlow('uno', {}, await someRuns());
  expect(summary).toMatchObject({
    runs: 3,
    counts: { COMPLETED: 2, FAILED: 1 },
    success: 2 / 3,
    medianMs: 200,
    tags: ['aire', 'lento'],
  });
  expect(summary.p95Ms).toBeCloseTo(290);
});

test('flows are summed up by one tag', async () => {
  const flows = await summarizeFlows({ tag: 'lento' }, await someRuns());
  expect(flows.map(({ flowName, runs }) => [flowName, runs])).toEqual([
    ['dos', 1],
    ['uno', 1],
  ]);
});

test('a span is counted for one flow, one tag, or both', async () => {
  const database = await someRuns();
  const count = async (filter: { flowName?: string; tag?: string }) => {
    const span = { from: 0, to: 9999, bucketCount: 10, ...filter };
    const { flowRuns, counts, tasks, buckets } = await summarizeSpan(span, database);
    const drawn = buckets.flatMap((bucket) => Object.values(bucket.counts));
    expect(drawn.reduce((sum, number) => sum + number, 0)).toBe(flowRuns);
    return { flowRuns, counts, total: tasks.total };
  };
  expect(await count({ flowName: 'uno' })).toMatchObject({ flowRuns: 3, total: 3 });
  expect(await count({ tag: 'lento' })).toMatchObject({
    counts: { COMPLETED: 1, CRASHED: 1 },
    total: 2,
  });
  expect(await count({ flowName: 'uno', tag: 'lento' })).toMatchObject({ flowRuns: 1, total: 1 });
  expect(await count({ flowName: 'nadie' })).toMatchObject({ flowRuns: 0, total: 0 });
});

test('flows are summed up alike from rows that were read', async () => {
  const database = await someRuns();
  const { rows } = await summarizeSpan({ from: 0, to: 9999, bucketCount: 3 }, database);
  const query = { most: 2, sample: 2 };
  expect(rows).toHaveLength(4);
  expect(flowsAmong(rows ?? [], query)).toEqual(await summarizeFlows(query, database));
});

test('the tags of the latest runs stand once, in order', async () => {
  expect(await tagsInUse(await someRuns())).toEqual(['aire', 'lento']);
});

test('a crashed run can be resumed until a run goes on from it', async () => {
  const database = await someRuns();
  expect((await resumableRuns(database)).map(({ id }) => id)).toEqual(['c']);
  await keep('next', [resuming('program-c'), flowRun(5000, 'e', 'dos')], { database });
  expect((await resumableRuns(database)).map(({ id }) => id)).not.toContain('c');
});

test('a crashed run is found behind any number of crashed subflows, and of runs that went on', async () => {
  const database = testDatabase();
  const crash = (id: string, at: number, subflows: number): RunEvent[] => [
    programStarted(at),
    flowRun(at, id, 'uno'),
    ...Array.from({ length: subflows }, (_, n) => [
      flowRun(at + n, `${id}-${n}`, 'dos', id),
      state(at + n, `${id}-${n}`, 'Crashed'),
    ]).flat(),
    state(at + subflows, id, 'Crashed'),
  ];
  await keep('old', crash('a', 1000, 60), { database });
  for (let n = 0; n < 51; n++) {
    await keep(`p${n}`, crash(`b${n}`, 5000 + n, 0), { database });
    await keep(`next${n}`, [resuming(`p${n}`)], { database });
  }
  expect((await resumableRuns(database)).map(({ id }) => id)).toEqual(['a']);
});

test('a run below another of the same list counts within it', () => {
  const root = { id: 'a', rootFlowRunId: 'a' };
  const child = { id: 'b', parentFlowRunId: 'a', rootFlowRunId: 'a' };
  const grandchild = { id: 'c', parentFlowRunId: 'b', rootFlowRunId: 'a' };
  expect(outermost([grandchild, child, root])).toEqual([root]);
  expect(outermost([grandchild, child])).toEqual([child]);
  expect(outermost([grandchild])).toEqual([grandchild]);
});
