import { expect, test } from 'vitest';
import { task } from '$lib/flujo';
import { eventsOf } from '../engine/support/events-of';
import { runInNode } from '../engine/support/run-in-node';

test('a key of one’s own knows an argument that was left out by repeating its default', async () => {
  let worked = 0;
  const clima = task(
    { cacheKeyFn: (_contexto, { ciudad = 'Lima' }) => `clima-${String(ciudad)}` },
    async function clima(ciudad = 'Lima') {
      worked += 1;
      return ciudad;
    },
  );
  const run = await runInNode(async () => {
    expect([await clima(), await clima('Lima'), await clima('Quito')]).toEqual([
      'Lima',
      'Lima',
      'Quito',
    ]);
  });
  expect(worked).toBe(2);
  expect(eventsOf(run, 'state').filter(({ state }) => state.name === 'Cached')).toHaveLength(1);
});
