import { expect, test } from 'vitest';
import { allowFailure, flow, quote, runtime, task } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

test('a template names each run by its parameters, nested and left out ones too', async () => {
  const saluda = task(
    { taskRunName: '{{saluda}}-{nombre}-{pedido.id}-{veces}' },
    async function saluda(nombre: string, pedido: { id?: number }, veces: number = 2) {
      return `${nombre}${pedido.id}${veces}`;
    },
  );
  const reporte = flow(
    { flowRunName: 'reporte-de-{ciudad}' },
    async function reporte(ciudad: string) {
      await saluda(ciudad, { id: 7 });
      await saluda('Ana', {});
    },
  );
  const run = await runInNode(() => reporte('Lima'));
  expect(eventsOf(run, 'flow-run-created')[0]?.name).toBe('reporte-de-Lima');
  expect(eventsOf(run, 'task-run-created').map(({ name }) => name)).toEqual([
    '{saluda}-Lima-7-2',
    '{saluda}-Ana-undefined-2',
  ]);
  expect(eventsOf(run, 'task-run-created')[0]?.parameters).toEqual({
    nombre: 'Lima',
    pedido: { id: 7 },
    veces: 2,
  });
});

test('a function names a run once, not once an attempt, and can ask about the run', async () => {
  const calls: unknown[] = [];
  const nombra = () => {
    calls.push([runtime.taskRun.parameters, runtime.flowRun.flowName]);
    return `intento de ${String(runtime.taskRun.parameters?.['x'])}`;
  };
  const falla = task({ taskRunName: nombra, retries: 2 }, async function falla(_x: number) {
    throw new Error('boom');
  });
  const afuera = flow(async function afuera() {
    await falla(5).catch(() => undefined);
    return 1;
  });
  // The parameter is called _x in the source.
  const run = await runInNode(() => afuera());
  expect(calls).toEqual([[{ _x: 5 }, 'afuera']]);
  expect(eventsOf(run, 'task-run-created')[0]?.name).toBe('intento de undefined');
});

test('a run that cannot be named ends Failed under its own name, and its body never runs', async () => {
  const seen: string[] = [];
  const mal = (taskRunName: () => string) =>
    task({ name: 'mal', taskRunName, onFailure: () => seen.push('hook') }, async () => {
      seen.push('body');
    });
  const run = await runInNode(async () => {
    const thrown = mal(() => {
      throw new Error('boom');
    });
    expect((await thrown.returnState()).message).toBe(
      "The run's name could not be made: Error: boom",
    );
    await expect(mal(() => 7 as never)()).rejects.toThrow("The run's name is a text, but got 7");
  });
  expect(eventsOf(run, 'task-run-created').map(({ name }) => name)).toEqual(['mal-0', 'mal-1']);
  expect(seen).toEqual(['hook', 'hook']);
});

test.each([
  ['a parameter that there is not', '{nombr}', 'there is no such parameter; it has nombre'],
  ['something that is no parameter', '{1 + 1}', 'which is no parameter'],
  ['nothing', '', 'a text with parameters in braces'],
])('a template with %s is refused where it is written', async (_, taskRunName, sentence) => {
  await runInNode(() =>
    expect(() =>
      task({ taskRunName }, async function saluda(nombre: string) {
        return nombre;
      }),
    ).toThrow(sentence),
  );
});

test('a name is one line of at most 200 characters', async () => {
  const largo = task({ taskRunName: '{texto}' }, async function largo(texto: string) {
    return texto;
  });
  const run = await runInNode(async () => {
    await largo(`uno\ndos${'x'.repeat(500)}`);
    await largo('  ');
  });
  const [first, second] = eventsOf(run, 'task-run-created');
  expect(first?.name).toMatch(/^uno dosx+$/);
  expect(first?.name).toHaveLength(200);
  expect(second?.name).toBe('largo-1');
});

test('a future in a name stands as the task run that it comes from', async () => {
  const carga = task(async function carga(n: number) {
    return n;
  });
  const suma = task(
    { taskRunName: 'suma de {uno}, {todos}, {pedido.parte} y {entero}' },
    async function suma(uno: unknown, todos: unknown, pedido: unknown, entero: unknown) {
      return [uno, todos, pedido, entero];
    },
  );
  const f = flow(async function f() {
    const [una, otra] = [carga.submit(1), carga.submit(2)];
    await suma(una, [una, otra], { parte: allowFailure(otra) }, quote(7));
  });
  const run = await runInNode(() => f());
  expect(eventsOf(run, 'task-run-created').at(-1)?.name).toBe(
    "suma de carga-0, [ 'carga-0', 'carga-1' ], carga-1 y 7",
  );
});
