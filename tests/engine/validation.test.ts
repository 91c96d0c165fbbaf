import * as v from 'valibot';
import { expect, test } from 'vitest';
import { flow, runtime, task, WrongParameters, type StandardSchema } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

const numeric = v.pipe(v.string(), v.transform(Number), v.number('Se espera un número'));

test('what the schema makes of the parameters reaches the body, in their positions', async () => {
  const got: unknown[] = [];
  const evalua = flow(
    { parameters: v.object({ nota: numeric, nombre: v.optional(v.string(), 'nadie') }) },
    async function evalua(nota: number, nombre?: string) {
      got.push(nota, nombre, runtime.flowRun.parameters);
    },
  );
  await runInNode(() => evalua('9' as never));
  expect(got).toEqual([9, 'nadie', { nota: 9, nombre: 'nadie' }]);
});

test('with bad parameters the run exists, is Failed with a sentence, and the body never runs', async () => {
  const ran: string[] = [];
  const evalua = task(
    {
      parameters: v.object({
        nota: v.number('Se espera un número'),
        de: v.object({ id: v.string('Falta') }),
      }),
      retries: 3,
      onFailure: () => ran.push('hook'),
    },
    async function evalua(_nota: number, _de: object) {
      ran.push('body');
    },
  );
  const run = await runInNode(async () => {
    const error: unknown = await evalua('x' as never, { id: 7 }).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(WrongParameters);
  });
  // The names are those of the source.
  expect(eventsOf(run, 'state').map(({ state }) => state.name)).toEqual(['Failed']);
  expect(eventsOf(run, 'state')[0]?.state.message).toMatch(
    /^Validation of task parameters failed: /,
  );
  expect(eventsOf(run, 'log').some(({ level }) => level === 'ERROR')).toBe(true);
  expect(ran).toEqual(['hook']);
});

test('a sentence says which parameter is wrong and how', async () => {
  const evalua = flow(
    { parameters: v.object({ nota: v.number('Se espera un número') }) },
    async function evalua(nota: number) {
      return nota;
    },
  );
  const run = await runInNode(async () => {
    expect((await evalua.returnState('x' as never)).message).toBe(
      'Validation of flow parameters failed: nota: Se espera un número',
    );
  });
  expect(run.outcome).toBe('Completed');
});

const lenta: StandardSchema<{ a: number }> = {
  '~standard': {
    version: 1,
    vendor: 'prueba',
    validate: async (given) => ({ value: { a: (given as { a: number }).a * 2 } }),
  },
};

test('a schema may take its time, and a function that takes its one argument apart is given it whole', async () => {
  const doble = task({ parameters: lenta }, async function doble({ a }: { a: number }) {
    return a;
  });
  await runInNode(async () => expect(await doble({ a: 4 })).toBe(8));
});

test('a schema that throws fails the run, and one that is turned off is not asked', async () => {
  const rota: StandardSchema = {
    '~standard': {
      version: 1,
      vendor: 'prueba',
      validate: () => {
        throw new Error('boom');
      },
    },
  };
  const paso = task({ parameters: rota }, async function paso(a: number) {
    return a;
  });
  await runInNode(async () => {
    expect((await paso.returnState(1)).message).toBe(
      'Validation of task parameters failed: Error: boom',
    );
    expect(await paso.withOptions({ validateParameters: false })(1)).toBe(1);
  });
});

test('what is no schema is refused where it is written', async () => {
  await runInNode(() =>
    expect(() => task({ parameters: { nota: 'number' } as never }, async () => 1)).toThrow(
      'a Standard Schema',
    ),
  );
});
