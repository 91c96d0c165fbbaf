import vm from 'node:vm';
import { expect, test } from 'vitest';
import { nameArguments, parameterNames } from '$lib/engine/parameters';

const lowered = (source: string) =>
  vm.runInThisContext(`(() => { const __async = (t, a, g) => g; return ${source} })()`) as (
    ...args: never[]
  ) => unknown;

test.each([
  ['(a, b = 2, ...resto) => a', ['a', 'b', 'resto']],
  ['x => x', ['x']],
  ['function f({ a, b }, [c, d] = [1, 2], texto = "a, b)") {}', ['arg0', 'arg1', 'texto']],
  ['async function f() {}', []],
  ['function f(x) { return __async(this, null, function* () {}) }', ['x']],
  [
    'function f() { return __async(this, arguments, function* (a = (1), { b } = {}) {}) }',
    ['a', 'arg1'],
  ],
  ['(..._0) => __async(null, [..._0], function* (nota = 8) {})', ['nota']],
])('%s has the parameters %o', (source, names) => {
  expect(parameterNames(lowered(source))).toEqual(names);
});

test('arguments are named, and those beyond the names are counted', () => {
  expect(nameArguments(['a'], [1, 'x', undefined])).toEqual({ a: 1, arg1: 'x' });
});
