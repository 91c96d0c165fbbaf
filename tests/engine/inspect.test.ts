import { expect, test } from 'vitest';
import { formatPrint } from '$lib/engine/format-print';
import { inspect } from '$lib/engine/inspect';

class Alumno {
  constructor(readonly nombre: string) {}
}

test.each([
  ['texto', "'texto'"],
  ["it's", `"it's"`],
  [-0, '-0'],
  [10n, '10n'],
  [undefined, 'undefined'],
  [null, 'null'],
  [{}, '{}'],
  [{ nota: 9, 'con espacio': [1, 'a'] }, "{ nota: 9, 'con espacio': [ 1, 'a' ] }"],
  [new Alumno('Ana'), "Alumno { nombre: 'Ana' }"],
  [new Map([['a', 1]]), "Map(1) { 'a' => 1 }"],
  [new Set([1, 2]), 'Set(2) { 1, 2 }'],
  [new Uint8Array([1, 2]), 'Uint8Array(2) [ 1, 2 ]'],
  [new Date(0), '1970-01-01T00:00:00.000Z'],
  [/a+/g, '/a+/g'],
  [function suma() {}, '[Function: suma]'],
  [Alumno, '[class Alumno]'],
  [{ a: { b: { c: { d: 1 } } } }, '{ a: { b: { c: [Object] } } }'],
])('%o shows as in Node', (value, text) => {
  expect(inspect(value)).toBe(text);
});

test('a cycle shows where it leads', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  expect(inspect(cycle)).toBe('<ref *1> { self: [Circular *1] }');
});

test('what is too wide goes over several lines', () => {
  const wide = { uno: 'x'.repeat(40), dos: 'y'.repeat(40) };
  expect(inspect(wide)).toBe(`{\n  uno: '${wide.uno}',\n  dos: '${wide.dos}'\n}`);
});

test('long lists and long texts are cut and say by how much', () => {
  expect(inspect(Array.from({ length: 103 }, () => 0))).toContain('... 3 more items');
  expect(inspect('x'.repeat(10_005))).toContain('... 5 more characters');
});

test('hostile values never throw', () => {
  const throws = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(inspect(throws)).toBe('[unreadable]');
  expect(inspect(proxy)).toBe('[unreadable]');
  expect(
    inspect({
      get trampa(): number {
        throw new Error('no');
      },
    }),
  ).toBe('{ trampa: [Getter] }');
});

test('printing joins texts bare and other values inspected', () => {
  expect(formatPrint(['Excelente obtuviste un', 9])).toBe('Excelente obtuviste un 9');
  expect(formatPrint([{ a: 'b' }, 'c'])).toBe("{ a: 'b' } c");
  expect(formatPrint(['%s tiene %d años y 100%%', 'Ana', 20, 'fin'])).toBe(
    'Ana tiene 20 años y 100% fin',
  );
  expect(formatPrint(['%d%%'])).toBe('%d%%');
  expect(formatPrint([])).toBe('');
});
