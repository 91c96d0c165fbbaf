import { expect, test } from 'vitest';
import { timeline } from '$lib/projections/timeline';
import { lanesInSight } from '$lib/run-ui/lanes-in-sight';
import { ledgerOf, secondExample } from '../projections/exam-events';

const { rows } = timeline(ledgerOf(secondExample), { now: 0 });

test('the flows above the first lane are drawn with it, for their bands reach down', () => {
  expect(lanesInSight(rows, 3, 4).map(({ row }) => row.label)).toEqual([
    'flujo2',
    'flujo1',
    'tarea1-1',
  ]);
});

test('each lane in sight is drawn once', () => {
  expect(lanesInSight(rows, 0, 99).map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});
