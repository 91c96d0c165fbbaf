import { expect, test } from 'vitest';
import { menuStep } from '$lib/ui/menu-step';

const names = ['Open in the editor', 'Share', 'Compare with…', 'Delete'];

test('arrows go around the ends of a menu, Home and End to them', () => {
  expect(menuStep('ArrowDown', -1, names)).toBe(0);
  expect(menuStep('ArrowDown', 3, names)).toBe(0);
  expect(menuStep('ArrowUp', 0, names)).toBe(3);
  expect(menuStep('ArrowUp', 2, names)).toBe(1);
  expect(menuStep('Home', 2, names)).toBe(0);
  expect(menuStep('End', 0, names)).toBe(3);
});

test('a letter leads to the next entry that begins with it, and other keys nowhere', () => {
  expect(menuStep('d', 0, names)).toBe(3);
  expect(menuStep('S', 1, names)).toBe(1);
  expect(menuStep('x', 0, names)).toBeUndefined();
  expect(menuStep('Tab', 0, names)).toBeUndefined();
  expect(menuStep(' ', 0, names)).toBeUndefined();
});
