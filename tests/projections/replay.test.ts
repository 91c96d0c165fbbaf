import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countToStart, countUntil, Replay } from '$lib/projections/replay';
import { at, ledgerOf, secondExample } from './exam-events';

test('whatever way the reader goes, the run is as its first events say', () => {
  const count = fc.integer({ min: 0, max: secondExample.length });
  fc.assert(
    fc.property(fc.array(count, { maxLength: 12 }), (counts) => {
      const replay = new Replay();
      for (const wanted of counts) {
        const { ledger } = replay.at(secondExample, wanted);
        const fresh = ledgerOf(secondExample.slice(0, wanted));
        expect([...ledger.taskRuns.values()]).toEqual([...fresh.taskRuns.values()]);
        expect([...ledger.flowRuns.values()]).toEqual([...fresh.flowRuns.values()]);
        expect(ledger.lines).toEqual(fresh.lines);
      }
    }),
  );
});

test('a moment takes in the events of that moment', () => {
  expect(countUntil(secondExample, 0)).toBe(0);
  expect(countUntil(secondExample, Infinity)).toBe(secondExample.length);
  const moment = at('23:42:18.172');
  const until = countUntil(secondExample, moment);
  expect(secondExample[until - 1]?.at).toBeLessThanOrEqual(moment);
  expect(secondExample[until]?.at).toBeGreaterThan(moment);
});

test('a run is there from the event that creates it', () => {
  const count = countToStart(secondExample, 'cornflower-armadillo');
  const flowRuns = (events: number) => new Replay().at(secondExample, events).ledger.flowRuns;
  expect(flowRuns(count).has('cornflower-armadillo')).toBe(true);
  expect(flowRuns(count - 1).has('cornflower-armadillo')).toBe(false);
  expect(countToStart(secondExample, 'nobody')).toBe(1);
});
