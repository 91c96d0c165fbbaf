import vm from 'node:vm';
import { expect, test } from 'vitest';
import {
  encodeParameters,
  namedValues,
  parameterDefaults,
  parameterNames,
  positioned,
  unknownDefaults,
} from '$lib/engine/parameters';

const lowered = (source: string) =>
  vm.runInThisContext(`(() => { const __async = (t, a, g) => g; return ${source} })()`) as (
    ...args: never[]
  ) => unknown;

test.each([
  ['(a, b = 2, ...resto) => a', ['a', 'b', 'resto']],
  ['x => x', ['x']],
  ['(due\\u00F1a, a\\u00f1o) => 1', ['dueña', 'año']],
  ['function f({ a, b }, [c, d] = [1, 2], texto = "a, b)") {}', ['arg0', 'arg1', 'texto']],
  ['async function f() {}', []],
  ['function f(x) { return __async(this, null, function* () {}) }', ['x']],
  [
    'function f() { return __async(this, arguments, function* (a = (1), { b } = {}) {}) }',
    ['a', 'arg1'],
  ],
  ['(..._0) => __async(null, [..._0], function* (nota = 8) {})', ['nota']],
  ['(a) => { return f((_0) => __async(null, [_0], function* ({ b }) {})) }', ['a']],
  [
    'function cobra(_0) { return __async(this, arguments, function* ({ monto }, b) {}) }',
    ['arg0', 'b'],
  ],
  ['(_0) => __async(null, [_0], function* ({ ciudad }) {})', ['arg0']],
  ['(_0, _1) => __async(this, [_0, _1], function* (a, [b]) {})', ['a', 'arg1']],
])('%s has the parameters %o', (source, names) => {
  expect(parameterNames(lowered(source))).toEqual(names);
});

test('arguments are named, those beyond the names are counted, those left out have their default', () => {
  const names = { parameterNames: ['a', 'b', 'c'], parameterDefaults: { c: 3 } };
  expect(namedValues(names, [1, undefined, undefined, 'x'])).toEqual({ a: 1, c: 3, arg3: 'x' });
  expect(encodeParameters({ f: () => 1 })).toEqual({ f: { $repr: '[Function: f]' } });
});

test.each([
  ['(a, b = 2, c = "x", d = \'y\', e = null, ...resto) => a', { b: 2, c: 'x', d: 'y', e: null }],
  ['(a = [1, 2], b = {}, c = f(), d = `${1}`) => a', { a: [1, 2], b: {} }],
  [
    'function f() { return __async(this, arguments, function* (a = "1", { b } = {}) {}) }',
    { a: '1' },
  ],
])('%s has the defaults %o', (source, defaults) => {
  expect(parameterDefaults(lowered(source))).toEqual(defaults);
});

test('defaults that are no plain values are known as they are written', () => {
  const source =
    '(..._0) => __async(this, [..._0], function* (a = 1, b = 10 * 60, { c } = {}, d = f(1, "x")) {})';
  expect(unknownDefaults(lowered(source))).toEqual({ b: '10 * 60', d: 'f(1, "x")' });
});

test('named values find the way back to their positions', () => {
  expect(positioned(['a', 'b'], [1, 2], { b: 3 })).toEqual([1, 3]);
  expect(positioned(['a', 'b'], [1], { a: 5 })).toEqual([5]);
  expect(positioned(['a', 'b'], [1], { b: 5 })).toEqual([1, 5]);
  expect(positioned(['a'], [1, 2], { a: 0, arg1: 9 })).toEqual([0, 9]);
});
