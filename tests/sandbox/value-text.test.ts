import { expect, test } from 'vitest';
import { CannotBeKept, VALUE_TEXT } from '$lib/sandbox/value-text';

class Pila extends Array<number> {}
const withField = <Value extends object>(value: Value) => Object.assign(value, { nota: 1 });

test.each([
  ['a match', /\d/.exec('a1')],
  ['a list of a class', Pila.from([1])],
  ['a date with a field', withField(new Date(0))],
  ['a map with a field', withField(new Map())],
  ['a set with a field', withField(new Set())],
  ['an object with a symbol for a name', { [Symbol('s')]: 1 }],
  ['an object with a getter', Object.defineProperty({}, 'x', { get: () => 1, enumerable: true })],
  ['a function', () => 1],
])('%s is not kept, alone or inside another, for a part of it would be lost', (_, value) => {
  expect(() => VALUE_TEXT.write(value)).toThrow(CannotBeKept);
  expect(() => VALUE_TEXT.write([{ dentro: value }])).toThrow(CannotBeKept);
});

test('what is kept comes back equal', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const sparse: number[] = [];
  sparse[2] = 1;
  const values = [
    [1, 'a', null, undefined, NaN, -0, 10n],
    new Map<unknown, unknown>([[{ a: 1 }, new Set([1])]]),
    new Date(7),
    /a+/gi,
    new Uint8Array([1, 2]),
    new URL('https://a.example/?b=c'),
    Object.assign(Object.create(null) as object, { a: 1 }),
    cycle,
    sparse,
  ];
  for (const value of values) expect(VALUE_TEXT.read(VALUE_TEXT.write(value))).toEqual(value);
});
