import { expect, test } from 'vitest';
import { closingEvents } from '$lib/projections/close-runs';
import { RunLedger } from '$lib/projections/run-ledger';
import { ledgerOf, secondExample } from './exam-events';

/** After all that the example's events tell. */
const LATER = Date.UTC(2026, 0);

test('what has not ended is closed from the inside out, then the program', () => {
  const asking = secondExample.slice(0, 8);
  const ledger = ledgerOf(asking);
  const closing = closingEvents(ledger, {
    as: 'Crashed',
    at: LATER,
    message: 'The tab was closed.',
  });
  expect(closing.map((event) => ('id' in event ? event.id : event.type))).toEqual([
    't0',
    'cornflower-armadillo',
    'lavender-caterpillar',
    'program-ended',
  ]);
  expect(closing[0]).toEqual({
    type: 'state',
    at: LATER,
    id: 't0',
    state: { type: 'CRASHED', name: 'Crashed', message: 'The tab was closed.' },
    runCount: 1,
  });
  for (const event of closing) expect(ledger.apply(event)).toBe(true);
  expect(ledger.outcome).toBe('Crashed');
});

test('nothing ends before what came last: a fast clock is ahead of the world’s', () => {
  const ledger = ledgerOf(secondExample.slice(0, 8));
  const [closing] = closingEvents(ledger, { as: 'Crashed', at: 5 });
  expect(closing?.at).toBe(ledger.lastAt);
});

test('runs that ended stay as they are', () => {
  const ledger = ledgerOf(secondExample.slice(0, 10));
  const closing = closingEvents(ledger, { as: 'Cancelled', at: 5 });
  expect(closing.map((event) => ('id' in event ? event.id : event.type))).not.toContain('t0');
});

test('a program that ended, or never began, needs no closing', () => {
  expect(closingEvents(ledgerOf(secondExample), { as: 'Cancelled', at: 5 })).toEqual([]);
  expect(closingEvents(new RunLedger(), { as: 'Cancelled', at: 5 })).toEqual([]);
});
