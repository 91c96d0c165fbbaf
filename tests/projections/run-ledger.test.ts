import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { closingEvents } from '$lib/projections/close-runs';
import { RunLedger } from '$lib/projections/run-ledger';
import { flowTotals } from '$lib/projections/totals';
import { runFile } from '$lib/projections/run-file';
import {
  answer,
  ask,
  flowRun,
  ledgerOf,
  print,
  programEnded,
  programStarted,
  secondExample,
  state,
  taskRun,
} from './exam-events';

test('records carry states, times, results and parents', () => {
  const ledger = ledgerOf(secondExample);
  const sub = ledger.flowRuns.get('cornflower-armadillo');
  expect(sub).toMatchObject({
    flowName: 'flujo1',
    parentFlowRunId: 'lavender-caterpillar',
    result: 9,
    runCount: 1,
  });
  expect(sub?.states.map((entry) => entry.name)).toEqual(['Pending', 'Running', 'Completed']);
  expect(sub?.startedAt).toBe(sub?.states[1]?.at);
  expect(sub?.endedAt).toBe(sub?.states[2]?.at);
  expect([...ledger.taskRuns.values()].map((run) => run.name)).toEqual(['tarea1-0', 'tarea1-1']);
  expect(ledger.outcome).toBe('Completed');
});

test('a run waits while it, or any run below it, asks', () => {
  const ledger = ledgerOf(secondExample);
  expect(ledger.taskRuns.get('t0')?.waitingMs).toBe(4000);
  expect(ledger.taskRuns.get('t1')?.waitingMs).toBe(3600);
  expect(ledger.flowRuns.get('cornflower-armadillo')?.waitingMs).toBe(4000 + 3600 + 39_400);
  expect(ledger.flowRuns.get('lavender-caterpillar')?.waitingMs).toBe(4000 + 3600 + 39_400);
});

test('waits that overlap count once, and the present one counts until now', () => {
  const ledger = ledgerOf([
    programStarted(0),
    flowRun(0, 'f', 'flujo'),
    taskRun(0, 'a', 'a-0', 'f'),
    taskRun(0, 'b', 'b-0', 'f'),
    ask(10, 'pa', '?', 'f', 'a'),
    ask(20, 'pb', '?', 'f', 'b'),
    answer(30, 'pa', 'y'),
  ]);
  expect(ledger.taskRuns.get('a')?.waitingMs).toBe(20);
  expect(ledger.waitingMs('f', 50)).toBe(40);
  expect(ledger.waitingMs('b', 50)).toBe(30);
  ledger.apply(state(60, 'b', 'Crashed'));
  expect(ledger.waitingMs('f', 1000)).toBe(50);
  expect(ledger.openPrompts.size).toBe(0);
});

const before = [
  programStarted(0),
  flowRun(0, 'f', 'flujo'),
  taskRun(0, 'a', 'a-0', 'f'),
  state(1, 'a', 'Completed'),
  ask(1, 'p', '?', 'f'),
  answer(2, 'p', 'y'),
];
test.each<[string, RunEvent]>([
  ['a second start', programStarted(3)],
  ['a run whose id is taken', flowRun(3, 'a', 'otro')],
  ['a task run in an unknown flow run', taskRun(3, 'b', 'b-0', 'nadie')],
  ['a subflow run of an unknown flow run', flowRun(3, 'g', 'otro', 'nadie')],
  ['a state of an unknown run', state(3, 'nadie', 'Running')],
  ['a state after a final one', state(3, 'a', 'Running')],
  ['a print of an unknown flow run', print(3, 'hola', 'nadie')],
  ['a question whose id is taken', ask(3, 'p', '?', 'f')],
  ['a question of an unknown task run', ask(3, 'q', '?', 'f', 'nadie')],
  ['an answer to no question', answer(3, 'q', 'y')],
  ['a second answer', answer(3, 'p', 'n')],
])('%s is refused and changes nothing', (_, event) => {
  const ledger = ledgerOf(before);
  const snapshot = () =>
    JSON.stringify([ledger.events, [...ledger.flowRuns], [...ledger.taskRuns], ledger.lines]);
  const was = snapshot();
  expect(ledger.apply(event)).toBe(false);
  expect(snapshot()).toBe(was);
});

test('nothing comes before the start or after the end', () => {
  const ledger = new RunLedger();
  expect(ledger.apply(print(0, 'hola'))).toBe(false);
  expect(ledger.apply(programStarted(0))).toBe(true);
  expect(ledger.apply(programEnded(1))).toBe(true);
  expect(ledger.apply(print(2, 'hola'))).toBe(false);
  expect(ledger.apply(programEnded(2))).toBe(false);
});

const ids = fc.constantFrom('a', 'b', 'c', '__proto__');
const times = fc.integer({ min: -1000, max: 1000 });
const forged: fc.Arbitrary<RunEvent> = fc.oneof(
  times.map(programStarted),
  times.map(programEnded),
  fc
    .tuple(times, ids, fc.option(ids, { nil: undefined }))
    .map(([t, id, p]) => flowRun(t, id, 'f', p)),
  fc
    .tuple(times, ids, fc.option(ids, { nil: undefined }))
    .map(([t, id, f]) => taskRun(t, id, 't-0', f)),
  fc
    .tuple(times, ids, fc.constantFrom('Running', 'Completed', 'Failed', 'NotReady' as const))
    .map(([t, id, name]) => state(t, id, name)),
  fc
    .tuple(times, ids, fc.option(ids, { nil: undefined }))
    .map(([t, id, f]) => ask(t, id, '?\n', f)),
  fc
    .tuple(times, ids, fc.option(ids, { nil: undefined }), ids)
    .map(([t, id, f, task]) => ask(t, id, '?', f, task)),
  fc.tuple(times, ids).map(([t, id]) => answer(t, id, 'y')),
  fc
    .tuple(times, fc.string(), fc.option(ids, { nil: undefined }))
    .map(([t, m, f]) => print(t, m, f)),
);

test('a forged list never throws, waits are never negative, and what is closed is final', () => {
  fc.assert(
    fc.property(fc.array(forged, { maxLength: 60 }), (events) => {
      const ledger = ledgerOf([programStarted(0)]);
      for (const event of events) ledger.apply(event);
      for (const event of closingEvents(ledger, { as: 'Crashed', at: 2000 })) {
        expect(ledger.apply(event)).toBe(true);
      }
      expect(ledger.outcome).toBeDefined();
      expect(ledger.openPrompts.size).toBe(0);
      flowTotals(ledger);
      for (const run of [...ledger.flowRuns.values(), ...ledger.taskRuns.values()]) {
        expect(run.waitingMs).toBeGreaterThanOrEqual(0);
      }
      for (const run of ledger.flowRuns.values()) {
        runFile(ledger, { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' }, run.id);
      }
    }),
  );
});

test('an honest list in another order never throws', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...secondExample]), (events) => {
      const ledger = new RunLedger();
      const accepted = events.filter((event) => ledger.apply(event));
      expect(ledger.events).toEqual(accepted);
    }),
  );
});

test('runs nested without end cost no more than others', () => {
  const ledger = ledgerOf([programStarted(0), flowRun(0, '0', 'f')]);
  for (let n = 1; n <= 20_000; n++) ledger.apply(flowRun(n, `${n}`, 'f', `${n - 1}`));
  for (let n = 1; n <= 2_000; n++) {
    ledger.apply(ask(20_000 + 2 * n, `p${n}`, '?', '20000'));
    ledger.apply(answer(20_001 + 2 * n, `p${n}`, 'y'));
  }
  expect(ledger.waitingMs('0', 1e9)).toBe(2_000);
  expect(ledger.waitingMs('20000', 1e9)).toBe(2_000);
  expect(closingEvents(ledger, { as: 'Cancelled', at: 1e6 })).toHaveLength(20_002);
});
