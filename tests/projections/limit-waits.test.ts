import { expect, test } from 'vitest';
import type { LimitChanged, LimitStep } from '$lib/contract/product-events';
import { limitWaits } from '$lib/projections/limit-waits';

const step = (at: number, id: string, name: LimitStep, taskRunId = id): LimitChanged => ({
  type: 'limit',
  at,
  id,
  limit: 'horno',
  step: name,
  slots: 1,
  of: 2,
  taskRunId,
});

test('slots that were free at once are no wait', () => {
  expect(limitWaits([step(1, 'a', 'taken'), step(5, 'a', 'given-back')])).toEqual([]);
});

test('a wait ends when its slots are taken, or when it is given up', () => {
  const waits = limitWaits([
    step(1, 'a', 'taken'),
    step(2, 'b', 'waits'),
    step(3, 'c', 'waits'),
    step(6, 'a', 'given-back'),
    step(6, 'b', 'taken'),
    step(7, 'c', 'given-up'),
    step(9, 'b', 'given-back'),
  ]);
  expect(waits.map(({ runId, from, to, outcome }) => [runId, from, to, outcome])).toEqual([
    ['b', 2, 6, 'taken'],
    ['c', 3, 7, 'given-up'],
  ]);
});

test('whoever still waits has no end yet', () => {
  const [wait] = limitWaits([step(2, 'b', 'waits')]);
  expect(wait).toMatchObject({ outcome: 'waiting', limit: 'horno' });
  expect(wait).not.toHaveProperty('to');
});
