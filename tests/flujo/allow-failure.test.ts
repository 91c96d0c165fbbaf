import { expect, test } from 'vitest';
import { allowFailure, flow, task, WrongDefinition } from '$lib/flujo';
import { runInNode } from '../engine/support/run-in-node';

const par = task({ name: 'par' }, async (n: number) => {
  if (n % 2 === 1) throw new Error(`${n} es impar`);
  return n;
});
const texto = (x: number | Error) => (x instanceof Error ? x.message : x);

test('a list of futures that may fail gives results and errors, whole or one to each call', async () => {
  const todos = task({ name: 'todos' }, async (xs: readonly (number | Error)[]) => xs.map(texto));
  const cada = task({ name: 'cada' }, async (x: number | Error) => texto(x));
  const f = flow({ name: 'f' }, async () => {
    const futuros = allowFailure(par.map([1, 2]));
    return {
      todos: await todos(futuros),
      cada: await cada.map(futuros).result(),
      aparte: await todos.submit([allowFailure(par.submit(3)), 4]).result(),
    };
  });
  await runInNode(async () =>
    expect(await f()).toEqual({
      todos: ['1 es impar', 2],
      cada: ['1 es impar', 2],
      aparte: ['3 es impar', 4],
    }),
  );
});

test('what is no future cannot fail', async () => {
  await runInNode(() => {
    expect(() => allowFailure(7 as never)).toThrow(WrongDefinition);
    expect(() => allowFailure([par.submit(2), 7] as never)).toThrow('but got 7');
  });
});

test('a call gives what its type says: of a state the result, of a list the states', async () => {
  const estados = flow({ name: 'estados' }, async () => [par.submit(2), par.submit(4)]);
  const uno = flow({ name: 'uno' }, async () => par.submit(6));
  const dentro = task({ name: 'dentro' }, async (x: { n: number[] }) => x.n);
  await runInNode(async () => {
    expect((await estados()).map((estado) => estado.result())).toEqual([2, 4]);
    expect(await uno()).toBe(6);
    expect(await dentro({ n: [par.submit(8), 9] })).toEqual([8, 9]);
  });
});
