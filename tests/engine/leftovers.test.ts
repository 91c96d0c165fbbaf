import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { isFinal } from '$lib/contract/states';
import { installedEngine } from '$lib/flujo/installed-engine';
import { flow, sleep, task, transaction } from '$lib/flujo';
import { endOf, statesOf } from './support/run-ends';
import { runInNode } from './support/run-in-node';

const lenta = task(async function lenta() {
  await sleep(10);
});
const falla = task(async function falla() {
  await sleep(1);
  throw new Error('boom');
});

/** Names of runs that were left without an end. */
function endless(events: readonly RunEvent[]): string[] {
  const open = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'flow-run-created' || event.type === 'task-run-created')
      open.set(event.id, event.name);
    if (event.type === 'state' && isFinal(event.state)) open.delete(event.id);
  }
  return [...open.values()];
}

test('what a flow’s code starts after its end belongs to what is around it, and is waited for', async () => {
  const outer = flow({ name: 'outer' }, async () => {
    await flow({ name: 'inner' }, async () => {
      void (async () => {
        await sleep(1);
        await lenta();
      })();
      return 1;
    })();
    await sleep(5);
    return 2;
  });
  const { events } = await runInNode(() => outer());
  expect(endless(events)).toEqual([]);
  const created = events.find((event) => event.type === 'task-run-created');
  const home = events.find(
    (event) => event.type === 'flow-run-created' && event.flowName === 'outer',
  );
  expect(created).toMatchObject({ flowRunId: home && 'id' in home ? home.id : '' });
});

test('a failed sibling leaves nothing behind: what its flow had begun is cut short', async () => {
  const flujo = flow({ name: 'f' }, async () => {
    await Promise.all([
      falla(),
      (async () => {
        await sleep(2);
        await lenta();
      })(),
    ]);
  });
  const { events } = await runInNode(async () => {
    await flujo.returnState();
    await sleep(60);
  });
  expect(endless(events)).toEqual([]);
  expect(
    events.some((event) => event.type === 'task-run-created' && event.taskName === 'lenta'),
  ).toBe(false);
});

test('a transaction is undone when the time of its flow is up, whatever it waits for', async () => {
  const notes: string[] = [];
  const reserva = task(
    { onRollback: () => notes.push('undone'), onCommit: () => notes.push('kept') },
    async function reserva() {},
  );
  const flujo = flow({ name: 'f', timeoutSeconds: 1 }, async () => {
    await transaction(async () => {
      await reserva();
      await new Promise(() => undefined);
    });
  });
  const { events } = await runInNode(async () => {
    await flujo.returnState();
    expect(notes).toEqual(['undone']);
  });
  expect(endOf(events, 'f').name).toBe('TimedOut');
  expect(statesOf(events, 'reserva')).toEqual(['Running', 'Completed', 'RolledBack']);
});

test('a transaction beside a sibling that failed is undone before the flow ends', async () => {
  const notes: string[] = [];
  const a = task(
    { onCommit: () => notes.push('kept'), onRollback: () => notes.push('undone') },
    async function a() {},
  );
  const flujo = flow({ name: 'f' }, async () => {
    await Promise.all([
      transaction(async () => {
        await a();
        await sleep(5);
        await a();
      }),
      falla(),
    ]);
  });
  await runInNode(async () => {
    await flujo.returnState();
    expect(notes).toEqual(['undone']);
  });
});

test('each attempt of a flow draws anew, in all that it calls', async () => {
  const draws: number[] = [];
  const azar = task(async function azar() {
    const number = installedEngine().random();
    draws.push(number);
    throw new Error('mala suerte');
  });
  const flujo = flow({ name: 'f', retries: 4 }, async () => azar());
  await runInNode(() => flujo.returnState());
  expect(new Set(draws).size).toBe(5);
  const again = [...draws];
  draws.length = 0;
  await runInNode(() => flujo.returnState());
  expect(draws).toEqual(again);
});

test('a fault by chance strikes some attempts and spares others', async () => {
  const paso = task(async function paso() {});
  const flujo = flow({ name: 'f', retries: 40 }, async () => {
    await paso();
    throw new Error('otra vez');
  });
  const faults = [
    { kind: 'delay', on: 'task', name: 'paso', chance: 0.5, delaySeconds: 1 },
  ] as const;
  const { events } = await runInNode(() => flujo.returnState(), { faults });
  const struck = events.filter((event) => event.type === 'fault-struck').length;
  expect(struck).toBeGreaterThan(5);
  expect(struck).toBeLessThan(36);
});

test('hooks and conditions end with what is around them', async () => {
  const never = () => new Promise<never>(() => undefined);
  const lento = task({ name: 'lento', onCompletion: never }, async () => 1);
  const duda = task({ name: 'duda', retries: 1, retryConditionFn: never }, async () => {
    throw new Error('x');
  });
  for (const paso of [lento, duda]) {
    const flujo = flow({ name: 'f', timeoutSeconds: 1 }, async () => {
      await paso();
    });
    const { events } = await runInNode(() => flujo.returnState());
    expect(endOf(events, 'f').name).toBe('TimedOut');
    expect(endless(events)).toEqual([]);
  }
});

test('cancellation hooks can clean up', async () => {
  const limpia = task(async function limpia() {
    await sleep(1);
    return 'limpio';
  });
  const hook = async () => void (await limpia());
  const t = task({ name: 't', onCancellation: hook }, async () => sleep(100));
  const espera = task({ name: 'espera', onCancellation: hook }, async (_: unknown) => 1);
  const flujo = flow({ name: 'f', timeoutSeconds: 1 }, async () => {
    await Promise.all([t(), espera(t.submit())]);
  });
  const { events } = await runInNode(() => flujo.returnState());
  expect(endless(events)).toEqual([]);
  const cleaned = events.filter(
    (event) => event.type === 'task-run-created' && event.taskName === 'limpia',
  );
  expect(cleaned).toHaveLength(3);
  expect(statesOf(events, 't')).toEqual(['Running', 'Cancelling', 'Cancelled']);
  expect(endOf(events, 'limpia').name).toBe('Completed');
});

test('a time limit counts what was submitted and never awaited', async () => {
  const suelta = flow({ name: 'suelta', timeoutSeconds: 1 }, async () => {
    lenta.submit();
  });
  const dada = flow({ name: 'dada', timeoutSeconds: 1 }, async () => lenta.submit());
  const { events } = await runInNode(async () => {
    await suelta.returnState();
    await dada.returnState();
  });
  expect([endOf(events, 'suelta').name, endOf(events, 'dada').name]).toEqual([
    'TimedOut',
    'TimedOut',
  ]);
  expect(endOf(events, 'lenta').name).toBe('Cancelled');
});
