import { expect, test, vi } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { StoredResult } from '$lib/contract/stored-result';
import { flow, INPUTS, NO_CACHE, RUN_ID, sleep, task, TASK_SOURCE } from '$lib/flujo';
import { logsOf } from './support/events-of';
import { runInNode, type NodeRun } from './support/run-in-node';

const endings = ({ events }: NodeRun) =>
  events.flatMap((event) =>
    event.type === 'state' && event.state.type === 'COMPLETED' ? [event.state.name] : [],
  );
const warnings = (run: NodeRun) => logsOf(run).map(({ message }) => message);

/** A store that outlives a run, as the history is. */
function store() {
  const kept = new Map<string, StoredResult>();
  return {
    recall: async (key: string) => kept.get(key),
    keep: (events: readonly RunEvent[]) => {
      for (const event of events) if (event.type === 'result-stored') kept.set(event.key, event);
    },
  };
}

test('without a policy every call works', async () => {
  const work = vi.fn(async (n: number) => n);
  const doble = task({ name: 'doble' }, work);
  await runInNode(async () => [await doble(1), await doble(1)]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('with INPUTS a call with the same arguments ends Cached, without running', async () => {
  const work = vi.fn(async (pedido: { a: number; b: number }) => pedido.a * 2);
  const doble = task({ name: 'doble', cachePolicy: INPUTS }, work);
  const run = await runInNode(async () => {
    expect(await doble({ a: 4, b: 1 })).toBe(8);
    expect(await doble({ b: 1, a: 4 })).toBe(8);
    expect(await doble({ a: 5, b: 1 })).toBe(10);
  });
  expect(work).toHaveBeenCalledTimes(2);
  expect(endings(run)).toEqual(['Completed', 'Cached', 'Completed']);
  const second = run.events.filter((event) => event.type === 'task-run-created')[1];
  const states = run.events.filter((event) => event.type === 'state' && event.id === second?.id);
  expect(states).toHaveLength(1);
});

test('results outlive the run, and come back as equal values', async () => {
  const shelf = store();
  const work = vi.fn(async () => new Map([['hoy', new Date(0)]]));
  const fechas = task({ name: 'fechas', cachePolicy: INPUTS }, work);
  const first = await runInNode(() => fechas(), { ports: { recall: shelf.recall } });
  shelf.keep(first.events);
  const second = await runInNode(
    async () => expect(await fechas()).toEqual(new Map([['hoy', new Date(0)]])),
    { ports: { recall: shelf.recall } },
  );
  expect(endings(second)).toEqual(['Cached']);
  expect(work).toHaveBeenCalledTimes(1);
});

test('undefined is a result like any other', async () => {
  const work = vi.fn(async () => undefined);
  const nada = task({ name: 'nada', cachePolicy: INPUTS }, work);
  const run = await runInNode(async () => [await nada(), await nada()]);
  expect(endings(run)).toEqual(['Completed', 'Cached']);
});

test('a kept result is good until it expires, on the run’s clock', async () => {
  const work = vi.fn(async () => 1);
  const hora = task({ name: 'hora', cachePolicy: INPUTS, cacheExpirationSeconds: 60 }, work);
  const run = await runInNode(async () => {
    await hora();
    await sleep(59);
    await hora();
    await sleep(1);
    await hora();
  });
  expect(endings(run)).toEqual(['Completed', 'Cached', 'Completed']);
});

test('refreshCache works again and keeps the new result', async () => {
  const count = { value: 0 };
  const work = async () => ++count.value;
  const cuenta = task({ name: 'cuenta', cachePolicy: INPUTS }, work);
  await runInNode(async () => {
    expect(await cuenta()).toBe(1);
    expect(await cuenta.withOptions({ refreshCache: true })()).toBe(2);
    expect(await cuenta()).toBe(2);
  });
});

test('RUN_ID keeps results inside one flow run', async () => {
  const work = vi.fn(async () => 1);
  const una = task({ name: 'una', cachePolicy: INPUTS.and(RUN_ID) }, work);
  const f = flow(async function f() {
    await una();
    await una();
  });
  await runInNode(async () => [await f(), await f()]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('TASK_SOURCE tells tasks apart by how they are written', async () => {
  const uno = task({ name: 'x', cachePolicy: TASK_SOURCE }, async () => 1);
  const dos = task({ name: 'x', cachePolicy: TASK_SOURCE }, async () => 2);
  await runInNode(async () => {
    expect([await uno(), await dos(), await uno()]).toEqual([1, 2, 1]);
  });
});

test('two tasks with the same inputs do not share a result by INPUTS alone', async () => {
  const doble = task({ name: 'doble', cachePolicy: INPUTS }, async (n: number) => n * 2);
  const triple = task({ name: 'triple', cachePolicy: INPUTS }, async (n: number) => n * 3);
  await runInNode(async () => expect([await doble(1), await triple(1)]).toEqual([2, 3]));
});

test('a name can be left out of the inputs', async () => {
  const work = vi.fn(async (ciudad: string, intento: number) => `${ciudad} ${intento}`);
  const clima = task(
    { name: 'clima', cachePolicy: INPUTS.without('arg1') },
    (ciudad: string, ...rest: number[]) => work(ciudad, rest[0] ?? 0),
  );
  await runInNode(async () => {
    expect(await clima('Lima', 1)).toBe('Lima 1');
  });
  expect(work).toHaveBeenCalledTimes(1);
});

test('an own key beats a policy, with a warning; tasks with the same key share a result', async () => {
  const run = await runInNode(async () => {
    const uno = task(
      { name: 'uno', cachePolicy: INPUTS, cacheKeyFn: (_, { n }) => `clave-${String(n)}` },
      async (n: number) => n + 1,
    );
    const dos = task({ name: 'dos', cacheKeyFn: () => 'clave-1' }, async () => 99);
    expect([await uno(1), await dos()]).toEqual([2, 2]);
  });
  expect(warnings(run)).toEqual([
    "A task has both 'cachePolicy' and 'cacheKeyFn'; 'cacheKeyFn' is used",
  ]);
});

test('a call whose key is undefined, or whose key function throws, works uncached', async () => {
  const work = vi.fn(async () => 1);
  const nunca = task({ name: 'nunca', cacheKeyFn: () => undefined }, work);
  const rota = task(
    {
      name: 'rota',
      cacheKeyFn: () => {
        throw new Error('boom');
      },
    },
    work,
  );
  const run = await runInNode(async () => {
    for (const one of [nunca, nunca, rota, rota]) await one();
  });
  expect(work).toHaveBeenCalledTimes(4);
  expect(warnings(run)[0]).toBe(
    'Error encountered when computing cache key - result will not be persisted: Error: boom',
  );
});

test('inputs that cannot be compared, and results that would not come back, are told and not kept', async () => {
  const work = vi.fn(async (fn: () => number) => fn);
  const rara = task({ name: 'rara', cachePolicy: INPUTS }, work);
  const devuelve = task({ name: 'devuelve', cachePolicy: TASK_SOURCE }, async () => () => 1);
  const run = await runInNode(async () => {
    await rara(() => 1);
    await rara(() => 1);
    await devuelve();
    await devuelve();
  });
  expect(work).toHaveBeenCalledTimes(2);
  expect(endings(run)).toEqual(Array.from({ length: 4 }, () => 'Completed'));
  expect(warnings(run)[0]).toContain('cannot be compared');
  expect(warnings(run)[2]).toContain('would not come back the same');
});

test('NO_CACHE and persistResult: false keep nothing; a failure is never kept', async () => {
  const work = vi.fn(async () => 1);
  const ninguna = task({ name: 'ninguna', cachePolicy: NO_CACHE }, work);
  const tampoco = task({ name: 'tampoco', cachePolicy: INPUTS, persistResult: false }, work);
  const falla = vi.fn(async () => {
    throw new Error('boom');
  });
  const mala = task({ name: 'mala', cachePolicy: INPUTS }, falla);
  await runInNode(async () => {
    for (const one of [ninguna, ninguna, tampoco, tampoco]) await one();
    await mala.returnState();
    await mala.returnState();
  });
  expect(work).toHaveBeenCalledTimes(4);
  expect(falla).toHaveBeenCalledTimes(2);
});

test('persistResult alone keeps results inside the flow run', async () => {
  const work = vi.fn(async (n: number) => n);
  const una = task({ name: 'una', persistResult: true }, work);
  const f = flow(async function f() {
    return [await una(1), await una(1), await una(2)];
  });
  await runInNode(async () => {
    expect(await f()).toEqual([1, 1, 2]);
    await f();
  });
  expect(work).toHaveBeenCalledTimes(4);
});

test('completion hooks run for a cached run too', async () => {
  const seen: string[] = [];
  const una = task(
    { name: 'una', cachePolicy: INPUTS, onCompletion: (_, __, state) => seen.push(state.name) },
    async () => 1,
  );
  await runInNode(async () => [await una(), await una()]);
  expect(seen).toEqual(['Completed', 'Cached']);
});

test('a damaged kept result is worked out again', async () => {
  const una = task({ name: 'una', cachePolicy: INPUTS }, async () => 1);
  await runInNode(async () => expect(await una()).toBe(1), {
    ports: { recall: async () => ({ text: 'not what was written' }) },
  });
});
