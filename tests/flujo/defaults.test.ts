import { expect, test } from 'vitest';
import { flow, task } from '$lib/flujo';
import { eventsOf } from '../engine/support/events-of';
import { runInNode } from '../engine/support/run-in-node';

test('a default that is worked out later stands in a name as it is written', async () => {
  const espera = task({ name: 'espera', taskRunName: 'espera-{s}' }, async (s = 10 * 60) => s);
  const pide = task(
    { name: 'pide', taskRunName: 'pide-{id}-{pedido.id}' },
    async (id = 7, pedido = hoy()) => [id, pedido],
  );
  const reporte = flow({ name: 'reporte', flowRunName: 'de-{dia}' }, async (dia = hoy()) => dia);
  const run = await runInNode(async () => {
    await espera();
    await espera(5);
    await pide();
    await reporte();
  });
  const names = (type: 'task-run-created' | 'flow-run-created') =>
    eventsOf(run, type).map(({ name }) => name);
  expect(names('task-run-created')).toEqual(['espera-10 * 60', 'espera-5', 'pide-7-pedido.id']);
  expect(names('flow-run-created')).toEqual(['de-hoy()']);
});

function hoy(): { id: string } {
  return { id: 'hoy' };
}

test('a default that fits no name is cut, and what was simply left out is still undefined', async () => {
  const larga = task(
    { name: 'larga', taskRunName: '{x}' },
    async (x = ['uno', 'dos', 'tres'].map((y) => y.length + 1 + 2)) => x,
  );
  const nada = task({ name: 'nada', taskRunName: 'nada-{x}' }, async (x?: number) => x);
  const run = await runInNode(async () => {
    await larga();
    await nada();
  });
  const [one, two] = eventsOf(run, 'task-run-created').map(({ name }) => name);
  expect(one).toMatch(/^.{39}…$/);
  expect(two).toBe('nada-undefined');
});
