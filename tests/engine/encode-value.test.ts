import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeValue, encodeWhole } from '$lib/engine/encode-value';
import { inspect } from '$lib/engine/inspect';

test('JSON stays as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      fc.pre(!JSON.stringify(value).includes('$repr'));
      expect(JSON.parse(JSON.stringify(encodeValue(value)))).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
    }),
  );
});

test('what JSON cannot say stands as its text, only where it stands', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  expect(encodeValue({ a: 1, f: function suma() {}, n: NaN, u: undefined })).toEqual({
    a: 1,
    f: { $repr: '[Function: suma]' },
    n: { $repr: 'NaN' },
  });
  expect(encodeValue([1n, Symbol('s'), new Map([[1, 2]])])).toEqual([
    { $repr: '1n' },
    { $repr: 'Symbol(s)' },
    { $repr: 'Map(1) { 1 => 2 }' },
  ]);
  expect(encodeValue(cycle)).toEqual({ self: { $repr: '<ref *1> { self: [Circular *1] }' } });
  expect(encodeValue({ $repr: 'mine' })).toEqual({ $repr: "{ $repr: 'mine' }" });
});

test('a result of 50 MB is kept as the start of its text', () => {
  const huge = encodeValue('x'.repeat(50 * 1024 * 1024)) as { $repr: string };
  expect(huge.$repr).toHaveLength(1025);
  const list = encodeValue(Array.from({ length: 1_000_000 }, (_, i) => i)) as { $repr: string };
  expect(list.$repr).toMatch(/^\[\n {2}0,\n {2}1,/);
});

test('anything at all is encoded, and the encoding is JSON', () => {
  fc.assert(
    fc.property(fc.anything({ withProxy: true } as object), (value) => {
      const encoded = encodeValue(value);
      expect(JSON.stringify(encoded)).toBeTypeOf('string');
    }),
  );
  const hostile = new Proxy(
    {},
    {
      getPrototypeOf: () => {
        throw new Error('no');
      },
    },
  );
  expect(encodeValue(hostile)).toEqual({ $repr: '[unreadable]' });
});

test('what a list or an object has besides its items and fields is not said by JSON', () => {
  const matched = /\d/.exec('a1');
  class Pila extends Array<number> {}
  const getter = Object.defineProperty({}, 'x', { get: () => 1, enumerable: true });
  for (const value of [matched, Pila.from([1]), { [Symbol('s')]: 1 }, getter]) {
    expect(encodeWhole(value).exact, inspect(value)).toBe(false);
  }
  expect(encodeWhole({ lista: [1, { a: 'b' }] }).exact).toBe(true);
});
