import { expect, test } from 'vitest';
import { Deadlock, flow, pauseFlowRun, sleep, suspendFlowRun, task, transaction } from '$lib/flujo';
import type { TaskFuture } from '$lib/flujo';
import { isFinal } from '$lib/contract/states';
import { eventsOf } from './support/events-of';
import { endOf, statesOf } from './support/run-ends';
import { runInNode, type NodeRun } from './support/run-in-node';

const warnings = (run: NodeRun) =>
  eventsOf(run, 'log').filter(
    ({ level, message }) => level === 'WARNING' && /otherwise/.test(message),
  );
const callsOf = (run: NodeRun, name: string) =>
  eventsOf(run, 'task-run-created').filter(({ taskName }) => taskName === name);

test('a crash in a later attempt is gone on from in that attempt', async () => {
  const done: string[] = [];
  const paso = task(async function paso(n: number) {
    done.push(`paso ${n}`);
  });
  const fragil = { fails: 1 };
  const b = task(async function b() {
    done.push('b');
    if (fragil.fails-- > 0) throw new Error('otra vez');
  });
  const main = () =>
    flow({ name: 'f', retries: 1 }, async () => {
      await paso(1);
      await b();
      await paso(2);
      await paso(3);
      await paso(4);
    })();
  const first = await runInNode(main);
  const last = first.events.findLastIndex((event) => event.type === 'task-run-created');
  done.length = 0;
  const second = await runInNode(main, { after: first.events.slice(0, last) });
  expect(done).toEqual(['paso 4']);
  expect(warnings(second)).toEqual([]);
  expect(statesOf(second.events, 'f')).toEqual(['Running', 'Completed']);
});

test('a task that gives its own future is a deadlock, alone or in a list', async () => {
  for (const wrap of [(f: unknown) => f, (f: unknown) => [f]]) {
    const own: { future?: TaskFuture<unknown> } = {};
    const t = task({ name: 't' }, async () => {
      await sleep(1);
      return wrap(own.future);
    });
    await runInNode(
      flow({ name: 'f' }, async () => {
        own.future = t.submit();
        await expect(own.future.result()).rejects.toThrow(Deadlock);
        return 'told';
      }),
    );
  }
});

test('a task that maps its own future is a deadlock', async () => {
  const own: { future?: TaskFuture<number[]> } = {};
  const doble = task(async function doble(n: number) {
    return 2 * n;
  });
  const t = task({ name: 't' }, async () => {
    await sleep(1);
    if (own.future) doble.map(own.future);
    return [1];
  });
  await runInNode(
    flow({ name: 'f' }, async () => {
      own.future = t.submit();
      await expect(own.future.result()).rejects.toThrow(Deadlock);
      return 'told';
    }),
  );
});

test('each row of a map over a list to come waits for its own item', async () => {
  const lista = task(async function lista() {
    return [1, 2, 3];
  });
  const impar = task(async function impar(n: number) {
    if (n === 2) throw new Error('par');
    return n;
  });
  const par = task(async function par(n: number, todos: unknown) {
    return [n, todos];
  });
  const run = await runInNode(async () => {
    const rows = par.map(impar.map(lista.submit()), lista.submit());
    await rows.wait();
    expect(rows.map(({ state }) => state.name)).toEqual(['Completed', 'NotReady', 'Completed']);
    expect(await rows[0]?.result()).toEqual([1, [1, 2, 3]]);
  });
  expect(callsOf(run, 'par').map(({ upstream }) => upstream.length)).toEqual([2, 2, 2]);
});

test('what starts while an attempt closes is waited for', async () => {
  const otra = task(async function otra() {
    await sleep(10);
  });
  const tarde = task(async function tarde() {
    await sleep(60);
  });
  const futuro = flow({ name: 'futuro' }, async (future: TaskFuture<void>) => {
    void (async () => {
      await sleep(1);
      await tarde();
    })();
    return [future];
  });
  const turnos = flow({ name: 'turnos' }, async (turns: number) => {
    void (async () => {
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      await tarde();
    })();
    return 1;
  });
  const { events } = await runInNode(async () => {
    await futuro(otra.submit());
    for (let turns = 0; turns < 12; turns++) await turnos(turns);
  });
  const ended = events.findIndex((event) => event.type === 'program-ended');
  expect(ended).toBe(events.length - 1);
  const open = new Set<string>();
  for (const event of events) {
    if (event.type === 'task-run-created' || event.type === 'flow-run-created') open.add(event.id);
    if (event.type === 'state' && isFinal(event.state)) open.delete(event.id);
  }
  expect(open.size).toBe(0);
});

test('what is over is neither paused nor suspended', async () => {
  const pausa = flow({ name: 'pausa', timeoutSeconds: 1 }, async () => {
    await sleep(5).catch(() => undefined);
    await pauseFlowRun();
  });
  const suspende = flow({ name: 'suspende', timeoutSeconds: 1 }, async () => {
    await sleep(5).catch(() => undefined);
    await suspendFlowRun();
  });
  const { events } = await runInNode(async () => {
    await pausa.returnState();
    await suspende.returnState();
  });
  expect(statesOf(events, 'pausa')).toEqual(['Running', 'TimedOut']);
  expect(statesOf(events, 'suspende')).toEqual(['Running', 'TimedOut']);
});

test('suspending undoes nothing, and a failure after it still does', async () => {
  const notes: string[] = [];
  const hija = task({ onRollback: () => notes.push('undone') }, async function hija() {
    notes.push('done');
  });
  const main = (fails: boolean) => () =>
    flow({ name: 'f' }, async () => {
      await transaction(async () => {
        await hija();
        await suspendFlowRun();
        if (fails) throw new Error('boom');
      });
    }).returnState();
  const first = await runInNode(main(false), { ends: 'Suspended' });
  expect(notes).toEqual(['done']);
  const after = { after: first.events, resumeAnswer: '' };
  const second = await runInNode(main(false), after);
  expect(notes).toEqual(['done']);
  expect(warnings(second)).toEqual([]);
  await runInNode(main(true), after);
  expect(notes).toEqual(['done', 'undone']);
});

test('a flow gives the states of a list that comes later', async () => {
  const lista = task(async function lista() {
    await sleep(3);
    return [1, 2];
  });
  const impar = task(async function impar(n: number) {
    if (n === 2) throw new Error('par');
  });
  const { events } = await runInNode(() =>
    flow({ name: 'f' }, async () => {
      const later = impar.map(lista.submit());
      await flow({ name: 'dentro' }, async () => later)().catch(() => undefined);
      return 1;
    })(),
  );
  expect(endOf(events, 'dentro')).toMatchObject({ name: 'Failed', message: '1/2 states failed.' });
});

test('hooks after the time is up are not called', async () => {
  const called: string[] = [];
  const lento = async () => {
    called.push('lento');
    await sleep(5);
  };
  const otro = () => called.push('otro');
  const run = await runInNode(() =>
    flow({ name: 'f', timeoutSeconds: 1, onRunning: [lento, otro] }, async () => 1).returnState(),
  );
  expect(called).toEqual(['lento']);
  expect(endOf(run.events, 'f').name).toBe('TimedOut');
  expect(eventsOf(run, 'log').filter(({ message }) => message.includes('hook'))).toHaveLength(1);
});

test('futures beside what cannot be read, or is very deep, are replaced all the same', async () => {
  const num = task(async function num(n: number) {
    return n;
  });
  const mira = task(async function mira(given: unknown, _beside: unknown) {
    return given;
  });
  const hostile = {
    get x(): number {
      throw new Error('no');
    },
  };
  let deep: unknown = {};
  for (let depth = 0; depth < 20_000; depth++) deep = { deep };
  await runInNode(async () => {
    expect(await mira.submit(num.submit(7), hostile).result()).toBe(7);
    expect(await mira.submit(num.submit(8), deep).result()).toBe(8);
  });
});
