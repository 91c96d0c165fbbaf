import { expect, test } from 'vitest';
import { percentile } from '$lib/projections/percentile';

test('a percentile lies between its neighbours, whatever the order', () => {
  expect(percentile([30, 10, 20], 0.5)).toBe(20);
  expect(percentile([40, 10, 30, 20], 0.5)).toBe(25);
  expect(percentile([0, 100], 0.95)).toBe(95);
});

test('the ends are the least and the most', () => {
  expect(percentile([3, 1, 2], 0)).toBe(1);
  expect(percentile([3, 1, 2], 1)).toBe(3);
  expect(percentile([7], 0.95)).toBe(7);
});

test('nothing has no percentile', () => {
  expect(percentile([], 0.5)).toBeUndefined();
});
