import { expect, test } from 'vitest';
import {
  artifacts,
  CachePolicy,
  Cancelled,
  Completed,
  concurrent,
  exponentialBackoff,
  Failed,
  flow,
  input,
  INPUTS,
  isCompleted,
  isFinal,
  pauseFlowRun,
  sequential,
  sleep,
  suspendFlowRun,
  task,
  variables,
  WrongDefinition,
} from '$lib/flujo';
import { runInNode } from '../engine/support/run-in-node';

type Loose = (...given: unknown[]) => unknown;
/** As code without types calls it. */
const loose = (fn: unknown) => fn as Loose;
const fn = async () => 1;

async function refusal(write: () => unknown): Promise<string> {
  const told: { error?: unknown } = {};
  await runInNode(async () => {
    try {
      await write();
    } catch (error) {
      told.error = error;
    }
  });
  expect(told.error).toBeInstanceOf(WrongDefinition);
  return told.error instanceof Error ? told.error.message : '';
}

const runner = (taskRunner: unknown) => () => loose(flow)({ taskRunner }, fn);

test.each<[string, () => unknown, string]>([
  ['concurrent(3)', () => loose(concurrent)(3), 'write concurrent({ maxWorkers: 3 })'],
  [
    'concurrent({ max })',
    () => loose(concurrent)({ max: 3 }),
    "no option 'max'; it has maxWorkers",
  ],
  ['concurrent(null)', () => loose(concurrent)(null), 'options of concurrent are an object'],
  ['two workers and a half', () => concurrent({ maxWorkers: 2.5 }), 'a whole number from 1 on'],
  ['a runner without workers', runner({ maxWorkers: 0 }), 'concurrent() or sequential()'],
  ['a runner that is a text', runner('concurrent'), "but got 'concurrent'"],
  ['the function of a runner', runner(sequential), 'concurrent() or sequential()'],
  ['Failed(text)', () => loose(Failed)('mensaje'), 'Failed(...) takes an object such as'],
  ['Failed({ mensaje })', () => loose(Failed)({ mensaje: 'x' }), 'it has message, data'],
  ['Failed(an error)', () => loose(Failed)({ message: new Error('x') }), 'an error goes in data'],
  ['Failed(null)', () => loose(Failed)(null), 'but got null'],
  ['Completed(7)', () => loose(Completed)(7), 'Completed(...) takes an object'],
  ['Cancelled(list)', () => loose(Cancelled)(['x']), 'Cancelled(...) takes an object'],
  ['isCompleted()', () => loose(isCompleted)(undefined), 'isCompleted takes a state'],
  ['isFinal(5)', () => loose(isFinal)(5), 'isFinal takes a state, such as what returnState gives'],
  ['an empty list as a task', () => loose(task)([]), 'task(...) takes a function, but got []'],
  ['a call as a task', () => loose(task)(fn()), 'the function itself, not a call of it'],
  ['a map of options', () => loose(task)(new Map(), fn), 'options of a task are an object'],
  ['a list of options', () => loose(flow)([], fn), 'options of a flow are an object'],
  ['three arguments', () => loose(task)({}, fn, 7), 'but got 3 arguments'],
  ['options that come last', () => loose(task)(fn, { retries: 2 }), 'options come first'],
  [
    'a task of options alone',
    () => loose(loose(task)({ retries: 2 }))(),
    'The function is missing',
  ],
  ['a function after the call', () => loose(loose(flow)({ retries: 2 }))(fn), 'flow(options, fun'],
  ['a policy that is a text', () => loose(INPUTS.and.bind(INPUTS))('x'), 'a policy such as RUN_ID'],
  ['no policy', () => loose(INPUTS.and.bind(INPUTS))(), 'but got undefined'],
  ['a name that is none', () => loose(INPUTS.without.bind(INPUTS))(5), 'names of parameters'],
  ['no name', () => INPUTS.without(), 'but got nothing'],
  ['a form without options', () => loose(input.form)({ a: 'text' }, null), 'of input.form are'],
  ['a link without options', () => loose(artifacts.link)('https://a.pe', null), 'artifacts.link'],
])('%s is refused with a sentence', async (_, write, sentence) => {
  expect(await refusal(write)).toContain(sentence);
});

test.each<[string, unknown, string]>([
  ['null', null, 'The options of pauseFlowRun are an object'],
  ['a number', 5, 'The options of pauseFlowRun are an object'],
  ['no fields', { waitForInput: 0 }, "'waitForInput' of pauseFlowRun takes an object with a field"],
  ['time without end', { timeoutSeconds: Infinity }, "'timeoutSeconds' of pauseFlowRun"],
])('a pause is refused %s', async (_, options, sentence) => {
  const held = flow({ name: 'f' }, async () => loose(pauseFlowRun)(options));
  expect(await refusal(() => held())).toContain(sentence);
});

test('a flow is not suspended with options that are none', async () => {
  const held = flow({ name: 'f' }, async () => loose(suspendFlowRun)(null));
  expect(await refusal(() => held())).toContain('The options of suspendFlowRun are an object');
});

test.each<[string, unknown]>([
  ["'label' of the field 'a' is a text", { type: 'text', label: 5 }],
  ["'placeholder' of the field 'a' is a text", { type: 'text', placeholder: 5 }],
  ["the field 'a' has 'choices'", { type: 'text', choices: ['x'] }],
  ["the field 'a' is a type", new Map()],
])('a form is refused when %s', async (sentence, field) => {
  expect(await refusal(() => loose(input.form)({ a: field }))).toContain(sentence);
});

test.each<[string, unknown]>([
  ['NaN', NaN],
  ['Infinity in a list', [1, Infinity]],
  ['a map', new Map([['a', 1]])],
  ['a promise', Promise.resolve(1)],
  ['a date', new Date(0)],
  ['a function in an object', { f: fn }],
  ['nothing in a list', [undefined]],
])('a variable does not keep %s', async (_, value) => {
  expect(await refusal(() => loose(variables.set)('x', value))).toContain(
    'keeps what JSON can say',
  );
});

test('a variable keeps a long list of numbers, and leaves out what is undefined', async () => {
  const largo = Array.from({ length: 30_000 }, () => 1);
  await runInNode(() => {
    variables.set('largo', largo);
    loose(variables.set)('nota', { alumno: 'Ana', nota: undefined });
    expect(variables.get('largo')).toEqual(largo);
    expect(variables.get('nota')).toEqual({ alumno: 'Ana' });
  });
});

test.each<[string, () => unknown]>([
  ['a sleep', () => sleep(1e15)],
  ['a delay', () => task({ retryDelaySeconds: 1e300 }, fn)],
  ['a list of delays', () => task({ retryDelaySeconds: [1, 1e300] }, fn)],
  ['a time limit', () => flow({ timeoutSeconds: 1e300 }, fn)],
  ['an interval', () => flow(fn).toDeployment({ name: 'a', intervalSeconds: 1e300 })],
  ['a question', () => input('¿? ', { timeoutSeconds: 1e300 })],
  ['a back-off', () => exponentialBackoff(1e300)],
  ['an expiration', () => task({ cacheExpirationSeconds: 1e300 }, fn)],
])('%s beyond ten years is refused', async (_, write) => {
  expect(await refusal(write)).toContain('(ten years)');
});

test('what doubles stops at ten years', () => {
  const delays = exponentialBackoff(10);
  expect(delays.at(-1)).toBe(315_360_000);
  expect(() => task({ retryDelaySeconds: delays, name: 'a' }, fn)).not.toThrow();
});

test.each<[string, object]>([
  ["'tags' of a deployment", { name: 'a', tags: ['x'.repeat(201)] }],
  ["'cron' of a deployment", { name: 'a', cron: `0 ${'8,'.repeat(200)}8 * * *` }],
])('a text that is too long for %s is refused', async (sentence, options) => {
  expect(await refusal(() => loose(flow(fn).toDeployment)(options))).toContain(sentence);
});

test('a decorator stands before methods only', async () => {
  const wrong = (make: () => unknown) => refusal(make);
  const context = { name: 'x', metadata: {}, addInitializer: () => undefined };
  for (const kind of ['class', 'getter', 'field']) {
    const sentence = `@task goes before a method of a class, but stands before the ${kind} 'x'`;
    const where = { ...context, kind };
    const value = kind === 'field' ? undefined : fn;
    expect(await wrong(() => loose(task)(value, where))).toBe(sentence);
    expect(await wrong(() => loose(loose(task)({ retries: 1 }))(value, where))).toBe(sentence);
  }
});

test('what was right is still taken', async () => {
  await runInNode(async () => {
    const policy = INPUTS.and(INPUTS).without('intento', 'vez');
    expect(policy).toBeInstanceOf(CachePolicy);
    const taskRunner = { maxWorkers: Infinity };
    expect(await flow({ name: 'f', taskRunner }, fn)()).toBe(1);
    expect(await task({ name: 't', cachePolicy: policy, timeoutSeconds: 0.5 }, fn)()).toBe(1);
    expect(isCompleted({ type: 'COMPLETED', name: 'Cached' })).toBe(true);
    expect(isFinal(Failed({}))).toBe(true);
  });
});
