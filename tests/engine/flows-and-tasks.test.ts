import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { flow, InputCancelled, input, task } from '$lib/flujo';
import { runInNode, type NodeRun } from './support/run-in-node';

const of = <Type extends RunEvent['type']>({ events }: NodeRun, type: Type) =>
  events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type);

/** The names of the states that the run went through. */
function statesOf(run: NodeRun, name: string): string[] {
  const created = run.events.find((event) => 'name' in event && event.name === name);
  const id = created && 'id' in created ? created.id : '';
  return of(run, 'state')
    .filter((event) => event.id === id)
    .map(({ state }) => (state.message ? `${state.name}: ${state.message}` : state.name));
}

const flowName = (run: NodeRun, index = 0) => of(run, 'flow-run-created')[index]?.name ?? '';

test('a call of a task is a task run of its own, counted from 0 within its flow run', async () => {
  const suma = task(async function suma(a: number, b: number) {
    return a + b;
  });
  const calcula = flow(async function calcula() {
    return (await suma(1, 2)) + (await suma(3, 4));
  });
  const run = await runInNode(async () => {
    expect(await calcula()).toBe(10);
    await calcula();
  });
  const tasks = of(run, 'task-run-created');
  expect(tasks.map((event) => event.name)).toEqual(['suma-0', 'suma-1', 'suma-0', 'suma-1']);
  expect(tasks[0]?.parameters).toEqual({ a: 1, b: 2 });
  expect(statesOf(run, 'suma-0')).toEqual(['Running', 'Completed']);
  expect(of(run, 'state').find((event) => event.result === 7)).toBeDefined();
});

test('a flow that returns a value ends Completed without a message', async () => {
  const valor = flow(async function valor() {
    return 8;
  });
  const run = await runInNode(() => valor());
  expect(statesOf(run, flowName(run))).toEqual(['Running', 'Completed']);
});

test('a flow that returns nothing ends as its children did', async () => {
  const bien = task(async function bien() {});
  const mal = task(async function mal() {
    throw new Error('boom');
  });
  const todos = flow(async function todos() {
    await bien();
    await bien();
  });
  const casi = flow(async function casi() {
    await bien();
    await mal().catch(() => undefined);
    await bien();
  });
  const vacio = flow(async function vacio() {});
  const run = await runInNode(async () => {
    await todos();
    await casi().catch(() => undefined);
    await vacio();
  });
  expect(statesOf(run, flowName(run, 0)).at(-1)).toBe('Completed: All states completed.');
  expect(statesOf(run, flowName(run, 1)).at(-1)).toBe('Failed: 1/3 states failed.');
  expect(statesOf(run, flowName(run, 2)).at(-1)).toBe('Completed');
});

test('a call of a flow that rolled up to Failed throws what its child threw', async () => {
  const mal = task(async function mal() {
    throw new Error('boom');
  });
  const traga = flow(async function traga() {
    await mal().catch(() => undefined);
  });
  const run = await runInNode(async () => {
    await expect(traga()).rejects.toThrow('boom');
  });
  expect(run.outcome).toBe('Completed');
});

test('an error ends task, flow and program as Failed, and each tells it once', async () => {
  const mal = task(async function mal() {
    throw new TypeError('no es un número');
  });
  const falla = flow(async function falla() {
    await mal();
  });
  const run = await runInNode(() => falla(), { ends: 'Failed' });
  expect(run.outcome).toBe('Failed');
  expect(statesOf(run, 'mal-0').at(-1)).toBe(
    'Failed: Task run encountered an exception: TypeError: no es un número',
  );
  expect(statesOf(run, flowName(run)).at(-1)).toBe(
    'Failed: Flow run encountered an exception: TypeError: no es un número',
  );
  const told = of(run, 'log').filter((event) => event.level === 'ERROR');
  expect(told.map((event) => event.taskRunId !== undefined)).toEqual([true, false]);
  expect(told[0]?.message).toMatch(/^Encountered exception during execution:\nTypeError: no es/);
});

test('an error outside any flow ends the program as Failed and is told by the engine', async () => {
  const run = await runInNode(
    () => {
      throw new Error('afuera');
    },
    { ends: 'Failed' },
  );
  expect(of(run, 'log')[0]).toMatchObject({ level: 'ERROR' });
  expect(of(run, 'log')[0]?.flowRunId).toBeUndefined();
});

test('a state can be asked for instead of the result, and then nothing is thrown', async () => {
  const divide = task(async function divide(a: number, b: number) {
    if (b === 0) throw new RangeError('entre cero');
    return a / b;
  });
  await runInNode(async () => {
    const bien = await divide.returnState(6, 3);
    expect([bien.name, bien.result()]).toEqual(['Completed', 2]);
    const mal = await divide.returnState(1, 0);
    expect([mal.isFailed(), mal.message]).toEqual([
      true,
      'Task run encountered an exception: RangeError: entre cero',
    ]);
    expect(() => mal.result()).toThrow('entre cero');
  });
});

test('a flow called in a flow is a subflow run, and its own tasks count from 0', async () => {
  const paso = task(async function paso() {});
  const dentro = flow(async function dentro() {
    await paso();
    return 1;
  });
  const fuera = flow(async function fuera() {
    await paso();
    await dentro();
  });
  const run = await runInNode(() => fuera());
  const [outer, inner] = of(run, 'flow-run-created');
  expect(inner?.parentFlowRunId).toBe(outer?.id);
  expect(of(run, 'task-run-created').map(({ name, flowRunId }) => [name, flowRunId])).toEqual([
    ['paso-0', outer?.id],
    ['paso-0', inner?.id],
  ]);
});

test('interleaved flows keep their own calls, also after awaits and in callbacks', async () => {
  const paso = task(async function paso(_de: string) {});
  const trabajo = flow(async function trabajo(nombre: string) {
    for (let i = 0; i < 3; i++) {
      await paso(nombre);
      await Promise.all([1, 2].map(async () => paso(nombre)));
      await Promise.resolve().then(() => paso(nombre));
    }
  });
  const run = await runInNode(() => Promise.all(['a', 'b', 'c'].map((name) => trabajo(name))));
  const home = new Map(
    of(run, 'flow-run-created').map(({ id, parameters }) => [
      id,
      (parameters as { nombre: string }).nombre,
    ]),
  );
  const tasks = of(run, 'task-run-created');
  expect(tasks).toHaveLength(36);
  for (const { flowRunId, parameters } of tasks) {
    expect(home.get(flowRunId ?? '')).toBe((parameters as { _de: string })._de);
  }
});

test('a task called outside any flow runs all the same', async () => {
  const sola = task(async function sola() {
    return 1;
  });
  const run = await runInNode(() => sola());
  expect(of(run, 'task-run-created')[0]).toMatchObject({ name: 'sola-0' });
  expect(of(run, 'task-run-created')[0]?.flowRunId).toBeUndefined();
});

test('work that nobody awaits is waited for and named in a warning', async () => {
  const lenta = task(async function lenta() {
    await Promise.resolve();
    return 1;
  });
  const olvida = flow(async function olvida() {
    void lenta();
  });
  const run = await runInNode(async () => {
    void olvida();
  });
  const warnings = of(run, 'log').filter((event) => event.level === 'WARNING');
  expect(
    warnings
      .map((event) => event.message)
      .sort()
      .reverse(),
  ).toEqual([
    expect.stringMatching(
      /^Task run 'lenta-0' was called without 'await'; Flow run '.*' waits for it/,
    ),
    expect.stringMatching(/^Flow run '.*' was called without 'await'; the program waits for it/),
  ]);
  expect(statesOf(run, 'lenta-0').at(-1)).toBe('Completed');
  expect(run.events.at(-1)).toMatchObject({ type: 'program-ended', outcome: 'Completed' });
});

test('work that is awaited later is not called floating', async () => {
  const lenta = task(async function lenta() {
    await Promise.resolve();
  });
  const junta = flow(async function junta() {
    const a = lenta();
    const b = lenta();
    await Promise.all([a, b]);
  });
  const run = await runInNode(() => junta());
  expect(of(run, 'log')).toEqual([]);
});

test('an answer reaches the code; a closed question is an error that it may catch', async () => {
  const run = await runInNode(
    async () => {
      expect(await input('¿Nombre?')).toBe('Ana');
      await expect(input('¿Edad?', { placeholder: '20' })).rejects.toThrow(InputCancelled);
    },
    { answers: ['Ana', null] },
  );
  expect(of(run, 'prompt-asked').map((event) => event.message)).toEqual(['¿Nombre?', '¿Edad?']);
  expect(of(run, 'prompt-answered').map((event) => event.answer)).toEqual(['Ana', null]);
});

test('the same program, answers and seed give the same events', async () => {
  const paso = task(async function paso(n: number) {
    return n * 2;
  });
  const trabajo = flow(async function trabajo() {
    await Promise.all([3, 1, 2].map((n) => paso(n)));
  });
  const main = () => Promise.all([trabajo(), trabajo()]);
  const [one, two, other] = [
    await runInNode(main),
    await runInNode(main),
    await runInNode(main, { seed: 2 }),
  ];
  expect(two.events).toEqual(one.events);
  expect(flowName(other)).not.toBe(flowName(one));
});

test('a wrong definition is refused in a sentence', () => {
  const call = (...given: unknown[]) => Reflect.apply(task, undefined, given) as unknown;
  expect(() => call(5)).toThrow('task(...) takes a function, but got 5');
  expect(() => call({ nmae: 'x' }, async () => 1)).toThrow("A task has no option 'nmae'");
  expect(() => call({ name: '' }, async () => 1)).toThrow(
    "'name' of a task is a text of 1 to 200 characters",
  );
});
