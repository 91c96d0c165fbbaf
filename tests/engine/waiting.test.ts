import { expect, test } from 'vitest';
import {
  allowFailure,
  Deadlock,
  flow,
  FutureTimeout,
  quote,
  runtime,
  sleep,
  task,
  unmapped,
  type TaskFuture,
} from '$lib/flujo';
import { inspect } from '$lib/engine/inspect';
import type { StandardSchema } from '$lib/engine/standard-schema';
import { endOf } from './support/run-ends';
import { runInNode } from './support/run-in-node';

const lista = task(async function lista() {
  await sleep(5);
  return [1, 2, 3];
});
const doble = task(async function doble(n: number) {
  return 2 * n;
});
const suma = task(async function suma(lista: readonly number[]) {
  return lista.reduce((total, n) => total + n, 0);
});
const falla = task(async function falla(_n?: number): Promise<number> {
  throw new Error('boom');
});
const num = task(async function num(n: number) {
  return n;
});
/** JavaScript does not ask the compiler. */
const any = (value: unknown) => value as never;

test('the list that a map of a future will give is waited for wherever it is passed', async () => {
  await runInNode(
    flow(async function flujo() {
      const dobles = doble.map(lista.submit());
      expect(await suma.submit(dobles).result()).toBe(12);
      expect(await doble.map(doble.map(lista.submit())).result()).toEqual([4, 8, 12]);
      const before = doble.map(lista.submit());
      const look = task(async function look() {
        return before.map(({ state }) => state.name);
      });
      const after = look.withOptions({ waitFor: before });
      expect(await after()).toEqual(['Completed', 'Completed', 'Completed']);
      expect(await suma(any([...(await dobles.result())]))).toBe(12);
    }),
  );
});

test('a map that starts nothing says why, and its flow does not end well', async () => {
  const flujo = flow({ name: 'f' }, async () => {
    num.map(num.submit(3));
  });
  const { events } = await runInNode(() => flujo.returnState());
  expect(endOf(events, 'f').name).toBe('Failed');
  const line = events.find((event) => event.type === 'log' && event.message.includes('num.map'));
  expect(line).toMatchObject({
    level: 'ERROR',
    message:
      'num.map(...) started nothing: WrongDefinition: map(...) takes at least one list, such as an array or a Set',
  });
});

test('whoever is given a list that never comes is not ready', async () => {
  const { events } = await runInNode(() =>
    flow(async () => {
      await suma.submit(doble.map(falla.submit())).wait();
    }).returnState(),
  );
  expect(endOf(events, 'suma')).toMatchObject({
    name: 'NotReady',
    message: "Upstream task run 'falla-0' did not reach a 'COMPLETED' state.",
  });
});

test('a time limit counts the wait for the list too', async () => {
  await runInNode(
    flow(async function flujo() {
      const futures = doble.map(lista.submit());
      await expect(futures.result({ timeoutSeconds: 1 })).rejects.toThrow(FutureTimeout);
      await futures.wait({ timeoutSeconds: 1 });
      expect(futures).toHaveLength(0);
      expect(await futures.result({ timeoutSeconds: 60 })).toEqual([2, 4, 6]);
    }),
  );
});

test('a schema and the run itself see what a future gave', async () => {
  const seen: unknown[] = [];
  const schema: StandardSchema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate(value: unknown) {
        seen.push(value);
        return { value };
      },
    },
  };
  const conNota = task({ parameters: schema }, async function conNota(nota: number) {
    return [nota, runtime.taskRun.parameters?.['nota']];
  });
  await runInNode(async () => {
    expect(await conNota.submit(num.submit(9)).result()).toEqual([9, 9]);
    expect(await conNota(quote(7))).toEqual([7, 7]);
  });
  expect(seen).toEqual([{ nota: 9 }, { nota: 7 }]);
});

test('a subflow waits for futures as a task does', async () => {
  const sub = flow({ name: 'sub' }, async (n: number) => n + 1);
  const { events } = await runInNode(async () => {
    expect(await sub(num.submit(2))).toBe(3);
    expect(await sub(quote(4))).toBe(5);
    await sub.withOptions(any({ waitFor: [num.submit(1)] }))(1);
    await sub(falla.submit()).catch(() => undefined);
  });
  expect(endOf(events, 'sub')).toMatchObject({ name: 'NotReady' });
});

test('a failure is allowed where it is said, not beside it', async () => {
  const ver = task({ name: 'ver' }, async (...given: unknown[]) => given.length);
  const { events } = await runInNode(async () => {
    const mala = falla.submit();
    await ver.submit(mala, allowFailure(mala)).wait();
  });
  expect(endOf(events, 'ver').name).toBe('NotReady');
});

test('a list to come may fail too, and is waited for', async () => {
  const cuenta = task(async function cuenta(given: readonly unknown[]) {
    return given.map((one) => (one instanceof Error ? one.message : one));
  });
  const { events } = await runInNode(async () => {
    const later = allowFailure(falla.map(lista.submit()));
    expect(await cuenta.submit(later).result()).toEqual(['boom', 'boom', 'boom']);
  });
  const created = events.find(
    (event) => event.type === 'task-run-created' && event.taskName === 'cuenta',
  );
  expect(created).toMatchObject({ upstream: [expect.any(String)] });
});

test('quoted lists are mapped, and unmapped values arrive as they are anywhere', async () => {
  await runInNode(async () => {
    expect(await doble.map(any(quote([1, 2]))).result()).toEqual([2, 4]);
    expect(await doble.submit(unmapped(4)).result()).toBe(8);
  });
});

test('waitFor stays through the next withOptions', async () => {
  const { events } = await runInNode(async () => {
    const failed = falla.submit();
    const changed = num.withOptions({ waitFor: [failed] }).withOptions({ tags: ['x'] });
    await changed.returnState(1);
  });
  expect(endOf(events, 'num').name).toBe('NotReady');
});

test('a task that would wait for itself is told, however far inside it is asked', async () => {
  const own: { future?: TaskFuture<unknown> } = {};
  const dentro = task(async function dentro() {
    await own.future?.result();
  });
  const t = task(async function t(how: number) {
    await Promise.resolve();
    const f = any(own.future);
    if (how === 0) await num(f);
    if (how === 1) await num.submit(f).result();
    if (how === 2) await num.withOptions({ waitFor: [f] })(1);
    if (how === 3) await dentro();
  });
  for (const how of [0, 1, 2, 3]) {
    await runInNode(
      flow(async function flujo() {
        own.future = t.submit(how);
        await expect(own.future.result()).rejects.toThrow(Deadlock);
        return 'told';
      }),
    );
  }
});

test.each([-1, NaN, Infinity, 'cinco', null])('nobody waits for %s seconds', async (seconds) => {
  await runInNode(
    flow(async function flujo() {
      const options = any({ timeoutSeconds: seconds });
      await expect(num.submit(1).wait(options)).rejects.toThrow(/from 0 to/);
      await expect(num.submit(1).result(options)).rejects.toThrow(/from 0 to/);
      await expect(num.map([1]).result(options)).rejects.toThrow(/from 0 to/);
    }),
  );
});

test.each([
  [5, 'The options of wait(...) are an object, but got 5'],
  [null, 'but got null'],
  [{ timeout: 5 }, "has no option 'timeout'; it has timeoutSeconds"],
])('how long to wait is not said as %j', async (options, sentence) => {
  await runInNode(
    flow(async function flujo() {
      await expect(num.submit(1).wait(any(options))).rejects.toThrow(sentence);
    }),
  );
});

test('a future is shown as the run that it comes from', async () => {
  const { events } = await runInNode(async () => {
    await suma.submit([num.submit(1)]).result();
    expect(inspect([num.submit(1)])).toBe("[ TaskFuture 'num-1' ]");
  });
  const created = events.find(
    (event) => event.type === 'task-run-created' && event.taskName === 'suma',
  );
  expect(created).toMatchObject({ parameters: { lista: [{ $repr: "TaskFuture 'num-0'" }] } });
});
