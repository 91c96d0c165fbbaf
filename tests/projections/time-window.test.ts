import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panned, zoomed } from '$lib/projections/time-window';

const WHOLE = { from: 1000, to: 11_000 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('going closer keeps the moment below the pointer where it is', () => {
  expect(zoomed(WHOLE, WHOLE, 2, 3500)).toEqual({ from: 2250, to: 7250 });
});

test('what is in sight never leaves the run, and is never closer than events are', () => {
  const step = fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), at: share });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let near: { from: number; to: number } = WHOLE;
      for (const { factor, at } of steps) {
        near = zoomed(near, WHOLE, factor, near.from + at * (near.to - near.from));
        near = panned(near, WHOLE, (at - 0.5) * 5000);
        expect(near.from).toBeGreaterThanOrEqual(WHOLE.from - 1e-6);
        expect(near.to).toBeLessThanOrEqual(WHOLE.to + 1e-6);
        expect(near.to - near.from).toBeGreaterThan(4.99);
      }
    }),
  );
});

test('panning stops at the ends', () => {
  expect(panned({ from: 2000, to: 4000 }, WHOLE, -9000)).toEqual({ from: 1000, to: 3000 });
  expect(panned({ from: 2000, to: 4000 }, WHOLE, 1e9)).toEqual({ from: 9000, to: 11_000 });
});
