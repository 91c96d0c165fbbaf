import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameRun } from '$lib/engine/run-name';

test('a name is a colour and an animal, and depends on seed and key alone', () => {
  expect(nameRun(7, 'k', new Set())).toMatch(/^[a-z]+-[a-z]+$/);
  expect(nameRun(7, 'k', new Set())).toBe(nameRun(7, 'k', new Set(['otro-nombre'])));
});

test('no name is given twice, however many there are', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const taken = new Set<string>();
      for (let i = 0; i < 500; i++) nameRun(seed, `k${i}`, taken);
      expect(taken.size).toBe(500);
    }),
    { numRuns: 20 },
  );
  const many = new Set<string>();
  for (let i = 0; i < 30_000; i++) nameRun(1, `k${i}`, many);
  expect(many.size).toBe(30_000);
});
