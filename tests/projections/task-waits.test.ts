import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { LimitStep } from '$lib/contract/product-events';
import { limitQueues, personWaits, without } from '$lib/projections/stretches';
import { taskWaits } from '$lib/projections/task-waits';
import { timeline } from '$lib/projections/timeline';
import { timelineMarks } from '$lib/projections/timeline-marks';
import { answer, ask, flowRun, ledgerOf, programStarted, state, taskRun } from './exam-events';

const FLOW = 'teal-axolotl';
const limit = (at: number, step: LimitStep): RunEvent => ({
  type: 'limit',
  at,
  id: 'l0',
  limit: 'api',
  step,
  slots: 1,
  of: 1,
  flowRunId: FLOW,
  taskRunId: 't0',
});
const START: readonly RunEvent[] = [
  programStarted(0),
  flowRun(0, FLOW, 'flujo1'),
  taskRun(0, 't0', 'cargar-0', FLOW, 'submitted'),
];
/** Waits for its turn, a limit, a person and its next attempt. */
const PATIENT = [
  ...START,
  state(100, 't0', 'Running'),
  limit(150, 'waits'),
  limit(350, 'taken'),
  ask(400, 'p', '?', FLOW, 't0'),
  answer(1000, 'p', 'y'),
  state(1100, 't0', 'AwaitingRetry'),
  state(3100, 't0', 'Retrying'),
  state(3200, 't0', 'Completed'),
];

function waitsOf(events: readonly RunEvent[], now: number) {
  const ledger = ledgerOf(events);
  const task = ledger.taskRuns.get('t0');
  if (!task) throw new Error('no such task run');
  const person = personWaits(ledger.prompts, now).get('t0') ?? [];
  const queue = limitQueues(ledger.products.limits, now).get('t0') ?? [];
  return taskWaits(task, { person, limit: queue }, now);
}

test('a task’s waits are told apart by what it waited for', () => {
  expect(waitsOf(PATIENT, 9000)).toEqual({
    total: 100 + 200 + 600 + 2000,
    by: { upstream: 0, turn: 100, limit: 200, retry: 2000, person: 600 },
  });
});

test('a wait that goes on lasts until now, and what overlaps counts once', () => {
  const events = [
    ...START,
    state(0, 't0', 'Running'),
    limit(100, 'waits'),
    ask(150, 'p', '?', FLOW, 't0'),
  ];
  expect(waitsOf(events, 300)).toMatchObject({ total: 200, by: { limit: 200, person: 150 } });
});

test('the time before a task starts is spent waiting for the tasks whose futures it was given', () => {
  const events = [
    ...START,
    { ...taskRun(0, 't1', 'unir-0', FLOW, 'submitted'), upstream: ['t0'] } as RunEvent,
    state(700, 't1', 'NotReady'),
  ];
  const task = ledgerOf(events).taskRuns.get('t1');
  expect(task && taskWaits(task, { person: [], limit: [] }, 9000).by.upstream).toBe(700);
});

test('a lane has the time in line for a limit as a piece of its own', () => {
  const shown = timeline(ledgerOf(PATIENT), { now: 9000 });
  expect(shown.rows[1]?.segments.map(({ kind, from, to }) => [kind, to - from])).toEqual([
    ['idle', 100],
    ['working', 50],
    ['queued', 200],
    ['working', 50],
    ['waiting', 600],
    ['working', 100],
    ['idle', 2000],
    ['working', 100],
  ]);
  expect(timelineMarks(shown, new Map([['t0', []]]))).toEqual([
    'working',
    'waiting',
    'queued',
    'retry',
    'fault',
  ]);
});

test('a stretch is cut where others lie in it', () => {
  const others = [
    { from: 2, to: 4 },
    { from: 8, to: 20 },
  ];
  expect(without([{ from: 0, to: 10 }], others)).toEqual([
    { from: 0, to: 2 },
    { from: 4, to: 8 },
  ]);
});
