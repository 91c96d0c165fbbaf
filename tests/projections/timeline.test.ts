import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { shortResult } from '$lib/projections/short-result';
import { timeline } from '$lib/projections/timeline';
import { timelineAxis } from '$lib/projections/timeline-axis';
import {
  answer,
  ask,
  at,
  firstExample,
  flowRun,
  ledgerOf,
  programStarted,
  secondExample,
  state,
  taskRun,
} from './exam-events';

const START: readonly RunEvent[] = [
  programStarted(0),
  flowRun(0, 'teal-axolotl', 'flujo1'),
  state(0, 'teal-axolotl', 'Running'),
];

test('lanes stand by start, what a run started right below it', () => {
  const { rows, live } = timeline(ledgerOf(secondExample), { now: at('23:50:00') });
  expect(rows.map((row) => [row.depth, row.label, row.below])).toEqual([
    [0, 'flujo2', 3],
    [1, 'flujo1', 2],
    [2, 'tarea1-0', 0],
    [2, 'tarea1-1', 0],
  ]);
  expect(live).toBe(false);
});

test('waiting for a person is told apart from working', () => {
  const lane = timeline(ledgerOf(firstExample), { now: 0 }).rows[1];
  expect(lane?.segments).toEqual([
    { kind: 'idle', from: at('23:34:32.716'), to: at('23:34:32.720'), state: 'Pending' },
    { kind: 'working', from: at('23:34:32.720'), to: at('23:34:32.730'), state: 'Completed' },
    { kind: 'waiting', from: at('23:34:32.730'), to: at('23:34:38.300'), state: 'Completed' },
    { kind: 'working', from: at('23:34:38.300'), to: at('23:34:38.330'), state: 'Completed' },
  ]);
  expect(lane?.waitedMs).toBe(5570);
  expect(lane?.note).toBe("'y'");
});

test('a flow waits while one of its tasks waits, and the present is the end of what is open', () => {
  const ledger = ledgerOf([
    ...START,
    taskRun(100, 't0', 'tarea1-0', 'teal-axolotl'),
    state(100, 't0', 'Running'),
    ask(200, 'p0', '?', 'teal-axolotl', 't0'),
  ]);
  const { rows, live, to } = timeline(ledger, { now: 5000 });
  expect(rows.map((row) => [row.waiting, row.to, row.waitedMs])).toEqual([
    [true, 5000, 4800],
    [true, 5000, 4800],
  ]);
  expect([live, to]).toEqual([true, 5000]);
});

test('two tasks that ask at the same time make their flow wait once', () => {
  const ledger = ledgerOf([
    ...START,
    taskRun(0, 't0', 'tarea1-0', 'teal-axolotl'),
    taskRun(0, 't1', 'tarea1-1', 'teal-axolotl'),
    ask(100, 'p0', '?', 'teal-axolotl', 't0'),
    ask(200, 'p1', '?', 'teal-axolotl', 't1'),
    answer(300, 'p0', 'y'),
    answer(500, 'p1', 'y'),
  ]);
  expect(timeline(ledger, { now: 1000 }).rows[0]?.waitedMs).toBe(400);
});

test('each attempt has a stretch of its own, which tells what it led to', () => {
  const ledger = ledgerOf([
    ...START,
    taskRun(0, 't0', 'guardar-0', 'teal-axolotl'),
    state(0, 't0', 'Running'),
    state(50, 't0', 'AwaitingRetry'),
    state(1050, 't0', 'Retrying'),
    state(1100, 't0', 'Failed'),
  ]);
  const lane = timeline(ledger, { now: 2000 }).rows[1];
  expect(lane?.segments.map(({ kind, state }) => [kind, state])).toEqual([
    ['idle', 'Pending'],
    ['working', 'AwaitingRetry'],
    ['idle', 'AwaitingRetry'],
    ['working', 'Failed'],
  ]);
  expect(lane?.note).toBe('Failed');
});

test('lanes beyond the most that are shown are counted', () => {
  const many = Array.from({ length: 30 }, (_, n) => taskRun(n, `t${n}`, `t-${n}`, 'teal-axolotl'));
  const { rows, hidden } = timeline(ledgerOf([...START, ...many]), { now: 40, mostRows: 10 });
  expect([rows.length, hidden, rows[0]?.below]).toEqual([10, 21, 9]);
});

test('one subflow can be shown alone', () => {
  const { rows } = timeline(ledgerOf(secondExample), { now: 0, rootId: 'cornflower-armadillo' });
  expect(rows.map((row) => row.label)).toEqual(['flujo1', 'tarea1-0', 'tarea1-1']);
});

test('an axis has ticks that read well, and stands still while a live run grows in it', () => {
  expect(timelineAxis(48_000, 4, false).ticks).toEqual([0, 15_000, 30_000, 45_000]);
  expect(timelineAxis(7200, 4, true)).toEqual({
    ticks: [0, 2000, 4000, 6000, 8000],
    step: 2000,
    span: 8000,
  });
  expect(timelineAxis(7900, 4, true).span).toBe(8000);
  expect(timelineAxis(3, 4, false).ticks).toEqual([0, 1, 2, 3]);
  expect(timelineAxis(0, 4, true).span).toBe(2000);
  expect(timelineAxis(0, 4, false).ticks).toEqual([0, 1]);
});

test('a result is said in few characters', () => {
  expect(shortResult('n')).toBe("'n'");
  expect(shortResult(9)).toBe('9');
  expect(shortResult({ a: [1, 2], b: { c: { d: 1 } } }, 60)).toBe('{a: [1, 2], b: {c: {…}}}');
  expect(shortResult({ $repr: 'Map(2)' })).toBe('Map(2)');
  expect(shortResult('a'.repeat(100))).toHaveLength(24);
});
