import { expect, test } from 'vitest';
import type { Fault } from '$lib/contract/fault';
import { flow, task } from '$lib/flujo';
import { faultPlaces } from '$lib/projections/fault-places';
import { nextFault, withFault } from '$lib/workbench/lab/next-fault';
import { runInNode } from '../engine/support/run-in-node';

const paso = task({ name: 'paso', retries: 1 }, async (n: number) => n);
const sub = flow({ name: 'sub' }, async (n: number) => [await paso(n), await paso(n + 1)]);
const todo = flow({ name: 'todo' }, async () => [await sub(1), await sub(3), await paso(9)]);

test('a fault for one run strikes that run and no other, at that attempt', async () => {
  const { events } = await runInNode(todo);
  const created = events.flatMap((event) => ('key' in event && 'flowName' in event ? [] : [event]));
  const tasks = created.flatMap((event) => (event.type === 'task-run-created' ? [event] : []));
  const places = faultPlaces(events);
  expect(tasks).toHaveLength(5);
  for (const { id, key } of tasks) {
    const place = places.get(id);
    if (!place) throw new Error('a task run without a place');
    const faults = [nextFault(place, 1, 'throw')];
    const { events: again } = await runInNode(todo, { faults });
    const struck = again.flatMap((event) => (event.type === 'fault-struck' ? [event.id] : []));
    const keys = again.flatMap((event) =>
      event.type === 'task-run-created' && struck.includes(event.id) ? [event.key] : [],
    );
    expect(keys).toEqual([key]);
  }
});

test('the key is told only where other runs have the same name and call', async () => {
  const { events } = await runInNode(flow({ name: 'una' }, async () => [await paso(1)]));
  const places = [...faultPlaces(events).values()];
  expect(places).toEqual([
    { on: 'flow', name: 'una', call: 0 },
    { on: 'task', name: 'paso', call: 0 },
  ]);
});

test('a fault is added behind the others, once, and never in the place of one', () => {
  const first: Fault = { kind: 'hang', on: 'flow', name: 'todo' };
  const late = nextFault({ on: 'task', name: 'paso', call: 2 }, 2, 'delay');
  expect(late).toEqual({
    kind: 'delay',
    on: 'task',
    name: 'paso',
    call: 2,
    attempt: 2,
    delaySeconds: 60,
  });
  const both = withFault([first], late);
  expect(both).toEqual([first, late]);
  expect(withFault(both, { ...late })).toEqual(both);
});
