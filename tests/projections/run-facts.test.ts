import { expect, test } from 'vitest';
import { runFacts } from '$lib/projections/run-facts';
import { at, firstExample, ledgerOf } from './exam-events';

const until = (time: string) => ledgerOf(firstExample.filter((event) => event.at <= at(time)));

test('a run’s facts are those of the moment, not of its end', () => {
  const asked = at('23:34:36.730');
  const facts = runFacts(until('23:34:32.730'), 't0', asked);
  expect(facts).toMatchObject({
    kind: 'task',
    label: 'tarea1-0',
    waiting: true,
    ended: false,
    waitedMs: 4000,
    to: asked,
  });
  expect(facts?.state.name).toBe('Running');
  expect(facts).not.toHaveProperty('result');
});

test('a flow waits while a task below it asks, and no longer when it was answered', () => {
  expect(runFacts(until('23:34:32.730'), 'purple-dogfish', at('23:34:33.000'))?.waiting).toBe(true);
  expect(runFacts(until('23:34:38.300'), 'purple-dogfish', at('23:34:38.300'))?.waiting).toBe(
    false,
  );
});

test('an ended run took until its end, whatever the time is, and says what it returned', () => {
  expect(runFacts(ledgerOf(firstExample), 't0', at('23:59:00.000'))).toMatchObject({
    ended: true,
    to: at('23:34:38.330'),
    result: "'y'",
  });
});

test('a run that did not exist yet has no facts', () => {
  expect(runFacts(until('23:34:32.600'), 't0', at('23:34:32.600'))).toBeUndefined();
});
