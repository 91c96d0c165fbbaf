import { expect, test } from 'vitest';
import {
  allowFailure,
  concurrent,
  Deadlock,
  flow,
  FutureTimeout,
  quote,
  sequential,
  sleep,
  task,
  unmapped,
  UpstreamFailed,
  WrongDefinition,
} from '$lib/flujo';
import type { TaskFuture } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

const doble = task(async function doble(n: number) {
  return n * 2;
});
const suma = task(async function suma(...numeros: number[]) {
  return numeros.reduce((a, b) => a + b, 0);
});
const mal = task(async function mal(): Promise<number> {
  throw new Error('boom');
});

test('a future is not a promise: awaiting it gives the future', async () => {
  await runInNode(async () => {
    const future = doble.submit(4);
    expect(await Promise.resolve(future)).toBe(future);
    expect(future.name).toBe('doble-0');
    expect(await future.result()).toBe(8);
    expect(future.state.name).toBe('Completed');
  });
});

test('futures among the arguments are awaited, also inside lists and objects', async () => {
  const mira = task(async function mira(valor: unknown) {
    return valor;
  });
  const { events } = await runInNode(async () => {
    const a = doble.submit(1);
    const b = doble.submit(2);
    expect(await suma.submit(a, b).result()).toBe(6);
    expect(await mira.submit({ lista: [a, { b }], c: 3 }).result()).toEqual({
      lista: [2, { b: 4 }],
      c: 3,
    });
    expect(await mira.submit(quote([1])).result()).toEqual([1]);
  });
  const [a, b, sum] = events.filter((event) => event.type === 'task-run-created');
  expect(sum).toMatchObject({ upstream: [a?.id, b?.id], how: 'submitted' });
});

test('what waits for a run that failed is NotReady, and so is what waits for that', async () => {
  const { events } = await runInNode(async () => {
    const first = mal.submit();
    const second = doble.submit(first);
    const third = doble.withOptions({ name: 'tercera', waitFor: [second] }).submit(1);
    await expect(third.result()).rejects.toThrow(UpstreamFailed);
    expect([second.state.name, third.state.name]).toEqual(['NotReady', 'NotReady']);
    expect(second.state.message).toBe(
      "Upstream task run 'mal-0' did not reach a 'COMPLETED' state.",
    );
  });
  expect(
    events.some((event) => event.type === 'task-run-created' && event.name === 'tercera-0'),
  ).toBe(true);
});

test('an allowed failure hands over the error itself', async () => {
  const mira = task(async function mira(valor: unknown) {
    return valor instanceof Error ? valor.message : valor;
  });
  await runInNode(async () => {
    expect(await mira.submit(allowFailure(mal.submit())).result()).toBe('boom');
  });
});

test('map keeps the items’ order, zips lists, and passes the rest whole', async () => {
  const trio = task(async function trio(a: number, b: string, c: number[]) {
    await sleep(10 - a);
    return `${a}${b}${c.length}`;
  });
  await runInNode(async () => {
    const futures = trio.map([1, 2, 3], new Set(['x', 'y', 'z']), unmapped([7, 8]));
    expect(await futures.result()).toEqual(['1x2', '2y2', '3z2']);
    expect(() => trio.map([1, 2], ['x'], unmapped([7]))).toThrow('different lengths: 2 and 1');
    expect(() => trio.map(1, 'abc', unmapped([7]))).toThrow('takes at least one list');
  });
});

test('waiting with a limit gives up: result throws, wait returns', async () => {
  const lenta = task(async function lenta() {
    await sleep(60);
    return 1;
  });
  await runInNode(async () => {
    const future = lenta.submit();
    await expect(future.result({ timeoutSeconds: 5 })).rejects.toThrow(FutureTimeout);
    await future.wait({ timeoutSeconds: 5 });
    expect(future.state.name).toBe('Running');
    expect(await future.result()).toBe(1);
    expect(await mal.submit().result({ raiseOnFailure: false })).toBeInstanceOf(Error);
  });
});

test('a task that waits for itself is refused', async () => {
  const holder: { future?: TaskFuture<unknown> } = {};
  const espejo = task(async function espejo() {
    await sleep(1);
    await holder.future?.result();
  });
  await runInNode(async () => {
    holder.future = espejo.submit();
    await expect(holder.future.result()).rejects.toThrow(Deadlock);
  });
});

test('a flow waits for what it submitted and nobody awaited, without a warning', async () => {
  const lanza = flow(async function lanza() {
    doble.submit(1);
  });
  const { events } = await runInNode(() => lanza());
  expect(events.some((event) => event.type === 'log')).toBe(false);
  expect(events.at(-2)).toMatchObject({ state: { message: 'All states completed.' } });
});

test.each([
  [sequential(), 1],
  [concurrent({ maxWorkers: 3 }), 3],
  [concurrent(), 8],
])('a task runner lets so many work at once, first come first served', async (taskRunner, most) => {
  const now = { working: 0, most: 0 };
  const order: number[] = [];
  const trabajo = task(async function trabajo(n: number) {
    order.push(n);
    now.working += 1;
    now.most = Math.max(now.most, now.working);
    await sleep(1);
    now.working -= 1;
  });
  const lote = flow({ name: 'lote', taskRunner }, async () => {
    await trabajo.map([0, 1, 2, 3, 4, 5, 6, 7]).result();
  });
  await runInNode(() => lote());
  expect(now.most).toBe(most);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('a future of a list is mapped once the list is there, and is upstream of each run', async () => {
  const lista = task(async function lista() {
    await sleep(1);
    return [1, 2, 3];
  });
  const { events } = await runInNode(async () => {
    const f = flow({ name: 'f' }, async () => {
      const futures = doble.map(lista.submit());
      expect(futures).toHaveLength(0);
      expect(await futures.result()).toEqual([2, 4, 6]);
      expect(futures.map((future) => future.name)).toEqual(['doble-0', 'doble-1', 'doble-2']);
      // Nobody waits for these, and the flow does.
      doble.map(lista.submit());
    });
    await f();
  });
  const tasks = events.filter((event) => event.type === 'task-run-created');
  expect(tasks.map((event) => event.name)).toHaveLength(8);
  expect(tasks[1]?.upstream).toEqual([tasks[0]?.id]);
});

test('all runs of one map stand where it was written, looked for once, also those of a future', async () => {
  const site = { file: 'main.ts', line: 7, column: 3 };
  const looks: string[] = [];
  const fuente = task(async function fuente() {
    return [1, 2];
  });
  const doble = task(async function doble(n: number) {
    return n * 2;
  });
  const mapea = flow(async function mapea() {
    const lista = fuente.submit();
    looks.length = 0;
    await doble.map([1, 2, 3]).result();
    expect(looks).toHaveLength(1);
    await doble.map(lista).result();
    expect(looks).toHaveLength(2);
  });
  const callSite = () => {
    looks.push('look');
    return site;
  };
  const run = await runInNode(() => mapea(), { ports: { callSite } });
  expect(run.outcome).toBe('Completed');
  const sites = eventsOf(run, 'task-run-created').map((event) => event.site);
  expect(sites).toEqual(Array.from({ length: 6 }, () => site));
});

test('mapping the future of a run that failed gives its failure; a result that is no list is refused', async () => {
  await runInNode(async () => {
    await expect(doble.map(mal.submit() as never).result()).rejects.toThrow(UpstreamFailed);
    await doble.map(mal.submit() as never).wait();
    await expect(doble.map(doble.submit(1) as never).result()).rejects.toThrow(WrongDefinition);
  });
});
