import { describe, expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { hashExactly, hashValue } from '$lib/engine/hash-value';
import { flow, INPUTS, sleep, task } from '$lib/flujo';
import { runInNode } from './support/run-in-node';

class Cuenta {
  readonly #saldo: number;
  constructor(saldo: number) {
    this.#saldo = saldo;
  }
  get saldo(): number {
    return this.#saldo;
  }
}
class Pedido {
  constructor(readonly numero: number) {}
}

describe('what looks alike and is not', () => {
  test.each([
    ['private fields', new Cuenta(1)],
    ['a subclass of one with private fields', new (class Otra extends Cuenta {})(1)],
    ['a generator', (function* gen() {})()],
    ['an iterator', [1].values()],
    ['a weak map', new WeakMap()],
    ['a promise', Promise.resolve(1)],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
  ])('%s: no exact hash, also inside others', (_, value) => {
    expect(hashExactly(value)).toBeUndefined();
    expect(hashExactly({ lista: [value] })).toBeUndefined();
    expect(hashValue({ lista: [value] })).toBeDefined();
  });

  test.each([
    ['addresses', new URL('https://a.example'), new URL('https://b.example')],
    ['buffers', new Uint8Array([1]).buffer, new Uint8Array([2]).buffer],
    ['instances of a class', new Pedido(1), new Pedido(2)],
    ['errors', new Error('a'), new Error('b')],
    ['sets', new Set([1]), new Set([2])],
  ])('%s are told apart', (_, one, other) => {
    expect(hashExactly(one)).toBeDefined();
    expect(hashExactly(one)).not.toBe(hashExactly(other));
  });

  test('a text with a number sign in a class is no private field', () => {
    class Color {
      readonly tono = '#fff';
      constructor(readonly nombre: string) {}
    }
    expect(hashExactly(new Color('blanco'))).toBeDefined();
  });
});

test('a net of objects is read once, and two that look alike are alike', async () => {
  const net = (name: string) => {
    const people = Array.from({ length: 36 }, (_, n) => ({
      name: `${name}${n}`,
      friends: [] as object[],
    }));
    for (const one of people) one.friends.push(...people.filter((other) => other !== one));
    return people;
  };
  expect(hashValue(net('a'))).toBe(hashValue(net('a')));
  expect(hashValue(net('a'))).not.toBe(hashValue(net('b')));
  const cuenta = task(async function cuenta(people: readonly object[]) {
    return people.length;
  });
  await runInNode(async () => expect(await cuenta(net('a'))).toBe(36));
});

test('an object that stands in several places looks like so many equal ones', () => {
  const shared = { n: 1 };
  expect(hashValue([shared, shared])).toBe(hashValue([{ n: 1 }, { n: 1 }]));
});

test('a cached task never gives one account the money of another', async () => {
  const lee = task({ cachePolicy: INPUTS }, async function lee(cuenta: Cuenta) {
    return cuenta.saldo;
  });
  const { events } = await runInNode(async () => {
    expect([await lee(new Cuenta(1)), await lee(new Cuenta(2))]).toEqual([1, 2]);
  });
  expect(events).toContainEqual(
    expect.objectContaining({
      level: 'WARNING',
      message: expect.stringContaining('compared') as unknown,
    }),
  );
});

test('long keys of one’s own differ to their last character', async () => {
  const t = task(
    { cacheKeyFn: (_, p) => JSON.stringify(p) },
    async function t(list: readonly number[]) {
      return list.at(-1);
    },
  );
  const long = Array.from({ length: 200 }, (_, n) => n);
  await runInNode(async () => {
    expect([await t([...long, 1]), await t([...long, 2]), await t([...long, 1])]).toEqual([
      1, 2, 1,
    ]);
  });
});

test('a default counts as what was given', async () => {
  const clima = task(
    { cacheKeyFn: (_, { ciudad }) => `clima-${String(ciudad)}` },
    async function clima(ciudad = 'Lima') {
      return ciudad;
    },
  );
  const { events } = await runInNode(async () => {
    await clima();
    await clima('Lima');
  });
  expect(keptKeys(events)).toEqual(['clima-Lima']);
});

class Tienda {
  static nombre = 'A';
  constructor(readonly precio: number) {}
  async espera(): Promise<void> {
    await espera(this.precio);
  }
  async cobra(cantidad: number): Promise<number> {
    return this.precio * cantidad;
  }
  static async quien(): Promise<string> {
    return this.nombre;
  }
}
class Sucursal extends Tienda {
  static override nombre = 'B';
}
const espera = task(async function espera(seconds: number) {
  await sleep(seconds);
});
const method = <This>(name: string): ClassMethodDecoratorContext<This> => ({
  kind: 'method',
  name,
  static: false,
  private: false,
  access: { has: () => true, get: () => () => undefined },
  metadata: {},
  addInitializer: () => undefined,
});
const cobra = task({ cachePolicy: INPUTS })(Tienda.prototype.cobra, method<Tienda>('cobra'));
const quien = task({ cachePolicy: INPUTS })(Tienda.quien, method<typeof Tienda>('quien'));

test('a method of one object never gives the result of another’s', async () => {
  await runInNode(async () => {
    const [barata, cara] = [new Tienda(1), new Tienda(5)];
    expect(await cobra.call(barata, 2)).toBe(2);
    expect(await cobra.call(cara, 2)).toBe(10);
    expect(await cobra.call(new Tienda(5), 2)).toBe(10);
    expect(await quien.call(Tienda)).toBe('A');
    expect(await quien.call(Sucursal)).toBe('B');
  });
});

test.each([
  ['objects with private fields', (n: number) => async () => cobraPedido(new Cuenta(n))],
  ['closures', (n: number) => async () => llama(() => n)],
  ['methods', (n: number) => async () => cobra.call(new Tienda(n), 1)],
])('a run that goes on mixes no %s up, wherever it was cut', async (_, made) => {
  const main = () =>
    flow(async function flujo() {
      return Promise.all(
        [1, 2].map(async (n) => {
          await espera(n === 1 ? 9 : 1);
          return made(n)();
        }),
      );
    })();
  const whole = await runInNode(async () => expect(await main()).toEqual([1, 2]));
  for (let cut = 2; cut < whole.events.length; cut++) {
    const after = whole.events.slice(0, cut);
    await runInNode(async () => expect(await main(), `cut after ${cut}`).toEqual([1, 2]), {
      after,
    });
  }
});

test('one after the other, what cannot be told apart is restored all the same', async () => {
  const done: number[] = [];
  const paso = task(async function paso(fn: () => number) {
    done.push(fn());
    return fn();
  });
  const main = () =>
    flow(async function flujo() {
      for (const n of [1, 2, 3]) expect(await paso(() => n)).toBe(n);
    })();
  const { events } = await runInNode(main);
  const cut = events.findLastIndex((event) => event.type === 'task-run-created');
  done.length = 0;
  await runInNode(main, { after: events.slice(0, cut) });
  expect(done).toEqual([3]);
});

const cobraPedido = task(async function cobraPedido(pedido: Cuenta) {
  return pedido.saldo;
});
const llama = task(async function llama(fn: () => number) {
  return fn();
});

function keptKeys(events: readonly RunEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'result-stored' ? [event.key] : []));
}
