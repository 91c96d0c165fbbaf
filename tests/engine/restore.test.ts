import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { flow, input, runtime, suspendFlowRun, task, transaction } from '$lib/flujo';
import { runInNode } from './support/run-in-node';

/** The events up to the end of the task run of this name: where the power was cut. */
function upTo(events: readonly RunEvent[], name: string): readonly RunEvent[] {
  const created = events.find((event) => event.type === 'task-run-created' && event.name === name);
  const id = created && 'id' in created ? created.id : '';
  const end = events.findIndex(
    (event) => event.type === 'state' && event.id === id && event.state.type === 'COMPLETED',
  );
  return events.slice(0, end + 1);
}

const logs = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'log' ? [event.message] : []));

test('tasks that had completed are not run again, and questions not asked again', async () => {
  const ran: string[] = [];
  const pregunta = task({ name: 'pregunta' }, async () => {
    ran.push('pregunta');
    return input('¿Nombre? ');
  });
  const saluda = task({ name: 'saluda' }, async (nombre: string) => {
    ran.push(`saluda ${nombre}`);
    return `Hola, ${nombre}`;
  });
  const f = flow({ name: 'f' }, async () => {
    const directo = await input('¿Listo? ');
    return `${directo} ${await saluda(await pregunta())}`;
  });
  const first = await runInNode(() => f(), { answers: ['sí', 'Ana'] });
  ran.length = 0;
  const second = await runInNode(async () => expect(await f()).toBe('sí Hola, Ana'), {
    after: upTo(first.events, 'pregunta-0'),
    answers: [],
  });
  expect(ran).toEqual(['saluda Ana']);
  expect(logs(second.events)).toEqual(["Restored 'pregunta-0' from the crashed run: Completed()"]);
});

test('work is found by key, never by position', async () => {
  const cargar = task({ name: 'cargar' }, async (n: number) => `c${n}`);
  const transformar = task({ name: 'transformar' }, async (n: number) => n * 10);
  const f = flow({ name: 'f' }, () =>
    Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(async (n) => cargar(await transformar(n)))),
  );
  const whole = await runInNode(() => f());
  const wanted = [10, 20, 30, 40, 50, 60, 70, 80].map((n) => `c${n}`);
  for (let cut = 0; cut < whole.events.length; cut++) {
    await runInNode(async () => expect(await f()).toEqual(wanted), {
      after: whole.events.slice(0, cut),
    });
  }
});

test('results come back equal, beyond JSON; those that would not are worked out again', async () => {
  const count = { fecha: 0, funcion: 0 };
  const fecha = task({ name: 'fecha' }, async () => {
    count.fecha += 1;
    return new Map([[new Date(0), [undefined, -0]]]);
  });
  const funcion = task({ name: 'funcion' }, async () => {
    count.funcion += 1;
    return () => 1;
  });
  const f = flow({ name: 'f' }, async () => {
    expect(await fecha()).toEqual(new Map([[new Date(0), [undefined, -0]]]));
    expect((await funcion())()).toBe(1);
  });
  const first = await runInNode(() => f());
  expect(first.events.filter((event) => 'resultLost' in event)).toHaveLength(1);
  await runInNode(() => f(), { after: first.events });
  expect(count).toEqual({ fecha: 1, funcion: 2 });
});

test('what was rolled back is done again; what is restored is still undone with its transaction', async () => {
  const notes: string[] = [];
  const paso = task({ name: 'paso', onRollback: () => notes.push('undo') }, async () => {
    notes.push('paso');
  });
  const f = flow({ name: 'f' }, () =>
    transaction(async () => {
      await paso();
      throw new Error('boom');
    }),
  );
  const first = await runInNode(() => f.returnState());
  expect(notes).toEqual(['paso', 'undo']);
  await runInNode(() => f.returnState(), { after: first.events });
  expect(notes).toEqual(['paso', 'undo', 'paso', 'undo']);
  await runInNode(() => f.returnState(), { after: upTo(first.events, 'paso-0') });
  expect(notes).toEqual(['paso', 'undo', 'paso', 'undo', 'undo']);
});

test('a crash during a resume loses nothing: resume again and again', async () => {
  const ran: number[] = [];
  const paso = task({ name: 'paso' }, async (n: number) => {
    ran.push(n);
    return n;
  });
  const f = flow({ name: 'f' }, async () => [await paso(1), await paso(2), await paso(3)]);
  const first = await runInNode(() => f());
  const second = await runInNode(() => f(), { after: upTo(first.events, 'paso-0') });
  const third = await runInNode(async () => expect(await f()).toEqual([1, 2, 3]), {
    after: upTo(second.events, 'paso-1'),
  });
  expect(ran).toEqual([1, 2, 3, 2, 3, 3]);
  expect(logs(third.events)).toHaveLength(2);
});

test('what was undone after the crash is done again, though it had been restored', async () => {
  const ran: string[] = [];
  const paso = task({ name: 'paso', onRollback: () => ran.push('undo') }, async () => {
    ran.push('paso');
  });
  const f = flow({ name: 'f', retries: 1 }, () =>
    transaction(async () => {
      await paso();
      if (runtime.flowRun.runCount === 1) throw new Error('boom');
    }),
  );
  const first = await runInNode(() => f());
  ran.length = 0;
  await runInNode(() => f(), { after: upTo(first.events, 'paso-0') });
  expect(ran).toEqual(['undo', 'paso']);
});

test('a task whose own tasks can be undone begins again, or they never could be', async () => {
  const ran: string[] = [];
  const dentro = task({ name: 'dentro', onRollback: () => ran.push('undo') }, async () => {
    ran.push('dentro');
  });
  const fuera = task({ name: 'fuera' }, async () => dentro());
  const f = flow({ name: 'f' }, () =>
    transaction(async () => {
      await fuera();
      throw new Error('boom');
    }),
  );
  const first = await runInNode(() => f.returnState());
  ran.length = 0;
  await runInNode(() => f.returnState(), { after: upTo(first.events, 'fuera-0') });
  expect(ran).toEqual(['undo']);
});

test('what was answered to let a suspended flow go on is not asked again, however soon it crashes', async () => {
  const f = flow({ name: 'f' }, async () => {
    const { nota } = await suspendFlowRun({ waitForInput: { nota: 'text' } });
    return nota;
  });
  const first = await runInNode(() => f(), { ends: 'Suspended' });
  const answer = JSON.stringify({ nota: 'ocho' });
  const second = await runInNode(() => f(), { after: first.events, resumeAnswer: answer });
  await runInNode(async () => expect(await f()).toBe('ocho'), {
    after: [...first.events, ...second.events.slice(0, 1)],
  });
});
