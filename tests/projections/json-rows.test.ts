import { expect, test } from 'vitest';
import { jsonRows, oneLine, PAGE, toggled, type OpenRows } from '$lib/projections/json-rows';

const NONE: OpenRows = new Map();
const open = (...paths: string[]): OpenRows => new Map(paths.map((path) => [path, 1]));

test('what is closed is one line that says what it holds', () => {
  const value = { nota: 9, tareas: ['a', 'b'] };
  expect(jsonRows(value, NONE).map(({ text, count, open }) => [text, count, open])).toEqual([
    ["{nota: 9, tareas: ['a', 'b']}", 2, false],
  ]);
  expect(jsonRows(value, open('')).map(({ depth, key, text }) => [depth, key, text])).toEqual([
    [0, undefined, ''],
    [1, 'nota', '9'],
    [1, 'tareas', "['a', 'b']"],
  ]);
  expect(jsonRows(value, open('', '/1'))).toHaveLength(5);
});

test('ten thousand entries come a page at a time, and the rest is counted', () => {
  const value = Array.from({ length: 10_000 }, (_, n) => ({ n }));
  const first = jsonRows(value, open(''));
  expect(first).toHaveLength(PAGE + 2);
  const more = first.at(-1);
  expect(more).toMatchObject({ kind: 'more', count: 9900, parent: '', position: PAGE + 1 });
  const next = more && jsonRows(value, toggled(open(''), more));
  expect(next).toHaveLength(2 * PAGE + 2);
  expect(next?.[PAGE + 1]?.key).toBe('100');
});

test('a row is opened and closed again', () => {
  const [root] = jsonRows([1], NONE);
  if (!root) throw new Error('no root');
  const opened = toggled(NONE, root);
  expect([...opened]).toEqual([['', 1]]);
  const [again] = jsonRows([1], opened);
  expect(again && [...toggled(opened, again)]).toEqual([]);
});

test('a long text is cut until it is opened', () => {
  const value = { texto: 'a'.repeat(5000) };
  const [, cut] = jsonRows(value, open(''));
  expect([cut?.text.length, cut?.open, cut?.count]).toEqual([160, false, 5002]);
  expect(jsonRows(value, open('', '/0'))[1]?.text).toHaveLength(5002);
});

test('what JSON cannot say stands as its text, and what is empty has nothing to open', () => {
  const rows = jsonRows([{ $repr: 'Map(2)' }, [], {}, null], open(''));
  expect(rows.map(({ kind, text, open }) => [kind, text, open]).slice(1)).toEqual([
    ['repr', 'Map(2)', undefined],
    ['list', '[]', undefined],
    ['object', '{}', undefined],
    ['other', 'null', undefined],
  ]);
});

test('a short value is one line; a long one is none', () => {
  expect(oneLine({ a: [1, 'x'], b: null }, 60)).toBe("{a: [1, 'x'], b: null}");
  expect(oneLine({ 'dos palabras': 1, año: 2 }, 60)).toBe('{"dos palabras": 1, año: 2}');
  expect(oneLine({ a: [1, 'x'], b: null }, 22)).toHaveLength(22);
  expect(oneLine({ a: [1, 'x'], b: null }, 21)).toBeUndefined();
  expect(oneLine({ $repr: 'Symbol(x)' }, 60)).toBe('Symbol(x)');
  expect(oneLine('hola', 60)).toBe("'hola'");
  expect(
    oneLine(
      Array.from({ length: 100_000 }, () => 1),
      60,
    ),
  ).toBeUndefined();
});
