import { expect, test } from 'vitest';
import { lineToFollow } from '$lib/features/runs/line-to-follow';
import type { CodeLight, LightKind } from '$lib/projections/code-lights';

const light = (line: number, kind: LightKind): CodeLight => ({
  file: 'main.ts',
  line,
  kind,
  run: `r-${line}`,
  count: 1,
});

test('the code follows the line that asks, before the one that runs, before the one that called it', () => {
  const lights = [light(1, 'completed'), light(2, 'open'), light(3, 'running')];
  expect(lineToFollow(lights)?.line).toBe(3);
  expect(lineToFollow([...lights, light(4, 'waiting')])?.line).toBe(4);
  expect(lineToFollow(lights.slice(0, 2))?.line).toBe(2);
});

test('when nothing goes on there is no line to follow', () => {
  expect(lineToFollow([light(1, 'completed'), light(2, 'failed')])).toBeUndefined();
});
