import { expect, test } from 'vitest';
import { flow, input, print, task } from '$lib/flujo';
import { parseEvent } from '$lib/contract/parse-event';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

const throwing = () => {
  throw new Error('no se mira');
};
const trap = new Proxy(function trap() {}, {
  get: throwing,
  has: throwing,
  ownKeys: throwing,
  getPrototypeOf: throwing,
  getOwnPropertyDescriptor: throwing,
});
const cycle: { self?: unknown } = {};
cycle.self = cycle;

/** By name, for a test's title must not look at them. */
const VALUES = new Map<string, unknown>([
  ['a text of 50 MB', 'x'.repeat(50 * 1024 * 1024)],
  ['a list of a million', Array.from({ length: 1_000_000 }, (_, i) => i)],
  ['a cyclic object', cycle],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a proxy that throws at every touch', trap],
  ['a revoked proxy', revoked()],
  ['an object without a prototype', Object.create(null)],
  ['a getter that throws', Object.defineProperty({}, 'x', { get: throwing, enumerable: true })],
  ['an object whose toJSON throws', { toJSON: throwing }],
  ['a nesting without end', nested(20_000)],
  ['an array with a hostile length', new Proxy([], { get: throwing })],
]);

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = [value];
  return value;
}

test.each([...VALUES.keys()])(
  '%s can be passed, printed and held, and the run goes on',
  async (name) => {
    const value = VALUES.get(name);
    const toma = task(async function toma(dado: unknown) {
      print(dado);
      return [dado].length;
    });
    const flujo = flow(async function flujo() {
      return (await toma(value)) + (await toma.submit(value).result());
    });
    const run = await runInNode(async () => {
      expect(await flujo()).toBe(2);
    });
    expect(run.outcome).toBe('Completed');
    for (const event of run.events)
      expect(parseEvent(JSON.parse(JSON.stringify(event)))).toBeDefined();
  },
);

test.each([...VALUES.keys()])('%s can be returned, inside something', async (name) => {
  const value = VALUES.get(name);
  const da = task(async function da() {
    return { value };
  });
  const run = await runInNode(async () => {
    expect((await da()).value === value).toBe(true);
  });
  expect(run.outcome).toBe('Completed');
  const size = JSON.stringify(eventsOf(run, 'state').at(-1)?.result).length;
  expect(size).toBeLessThan(100_000);
});

const hostileError = Object.defineProperties(new Error('x'), {
  // First: the realm reads the others to make it.
  stack: { get: throwing },
  message: { get: throwing },
  name: { get: throwing },
});

const THROWN = new Map<string, unknown>([
  ['undefined', undefined],
  ['null', null],
  ['a number', 7],
  ['a frozen object', Object.freeze({ a: 1 })],
  ['an error whose message cannot be read', hostileError],
  ['an error whose message is no text', Object.assign(new Error('x'), { message: { a: 1 } })],
  ['a proxy that throws at every touch', trap],
  ['a revoked proxy', revoked()],
  ['an error of 5 MB', new Error('x'.repeat(5 * 1024 * 1024))],
  ['a symbol', Symbol('s')],
]);

test.each([...THROWN.keys()])(
  'throwing %s fails the run, with a message, and comes out as it was thrown',
  async (name) => {
    const thrown = THROWN.get(name);
    const lanza = task({ retries: 1 }, async function lanza() {
      throw thrown;
    });
    const run = await runInNode(async () => {
      const caught: unknown[] = [];
      await lanza().catch((error: unknown) => caught.push(error));
      expect(caught.length === 1 && Object.is(caught[0], thrown)).toBe(true);
    });
    expect(run.outcome).toBe('Completed');
    expect(eventsOf(run, 'state').map(({ state }) => state.name)).toEqual([
      'Running',
      'AwaitingRetry',
      'Retrying',
      'Failed',
    ]);
    for (const event of run.events)
      expect(parseEvent(JSON.parse(JSON.stringify(event)))).toBeDefined();
  },
);

test('a promise-like that settles twice, or both ways, counts once', async () => {
  const twice = {
    then(resolve: (value: number) => void, reject: (error: Error) => void) {
      resolve(1);
      resolve(2);
      reject(new Error('tarde'));
    },
  } as PromiseLike<number>;
  const da = task({ name: 'da' }, () => twice);
  const run = await runInNode(async () => {
    expect(await da()).toBe(1);
  });
  expect(run.outcome).toBe('Completed');
});

test('a promise-like whose then throws fails the run', async () => {
  const broken = { then: throwing } as PromiseLike<number>;
  const da = task(function da() {
    return broken;
  });
  const run = await runInNode(async () => {
    await expect(da()).rejects.toThrow('no se mira');
  });
  expect(run.outcome).toBe('Completed');
});

test('what is too long for the page is cut or refused, so that nothing beside it is lost', async () => {
  const long = 'x'.repeat(3 * 1024 * 1024);
  const run = await runInNode(
    async () => {
      expect(() => task({ name: long }, async () => 1)).toThrow('1 to 200 characters');
      expect(() => input.choice('¿?', [long])).toThrow(TypeError);
      expect(() => input.form({ a: { type: 'text', default: long } })).toThrow(TypeError);
      const named = { [long]: async () => 1 }[long];
      await task(named ?? (() => 0))();
      await input(long);
    },
    { answers: ['a'] },
  );
  expect(run.outcome).toBe('Completed');
  for (const event of run.events)
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toBeDefined();
});

test('a question that is no text is shown as one', async () => {
  const run = await runInNode(
    async () => {
      await input(trap as never);
      await input(undefined as never);
    },
    { answers: ['a', 'b'] },
  );
  expect(eventsOf(run, 'prompt-asked').map(({ message }) => message)).toHaveLength(2);
  expect(run.outcome).toBe('Completed');
});
