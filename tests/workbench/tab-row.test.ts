import { expect, test } from 'vitest';
import { wayTo } from '$lib/workbench/tab-row';

const row = { left: 100, right: 300 };

test('a row moves as far as its tab is hidden or fades, and no further', () => {
  expect(wayTo({ left: 150, right: 250 }, row)).toBe(0);
  expect(wayTo({ left: 260, right: 340 }, row)).toBe(68);
  expect(wayTo({ left: 40, right: 90 }, row)).toBe(-88);
});

test('of a tab that is wider than the row the beginning is shown', () => {
  expect(wayTo({ left: 280, right: 600 }, row)).toBe(152);
});
