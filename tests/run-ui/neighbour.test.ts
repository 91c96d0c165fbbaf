import { expect, test } from 'vitest';
import { neighbour } from '$lib/run-ui/graph/neighbour';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
const BOXES = new Map([
  ['a', box(0, 0)],
  ['b', box(150, 10)],
  ['c', box(150, 200)],
  ['d', box(0, 200)],
]);

test('an arrow key goes to the nearest box in its direction, and nowhere where there is none', () => {
  const go = (from: string) =>
    (['left', 'right', 'up', 'down'] as const).map((way) => neighbour(BOXES, from, way));
  expect(go('a')).toEqual([undefined, 'b', undefined, 'd']);
  expect(go('c')).toEqual(['d', undefined, 'b', undefined]);
});
