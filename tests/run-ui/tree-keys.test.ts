import { expect, test } from 'vitest';
import { jsonRows } from '$lib/projections/json-rows';
import { treeStep } from '$lib/run-ui/json/tree-keys';

const OPEN = new Map([
  ['', 1],
  ['/1', 1],
]);
const rows = jsonRows({ a: 1, b: [2, 3], c: { d: 4 } }, OPEN);
const step = (path: string, key: string) => {
  const row = rows.find((one) => one.path === path);
  const found = row && treeStep(rows, row, key);
  return found && ('focus' in found ? found.focus : `toggle ${found.toggle.path}`);
};

test('up and down go through the lines in sight, Home and End to the first and the last', () => {
  expect(rows.map(({ path }) => path)).toEqual(['', '/0', '/1', '/1/0', '/1/1', '/2']);
  expect([step('/1', 'ArrowDown'), step('/1', 'ArrowUp')]).toEqual(['/1/0', '/0']);
  expect([step('/1', 'Home'), step('/1', 'End'), step('/2', 'ArrowDown')]).toEqual([
    '',
    '/2',
    undefined,
  ]);
});

test('right opens and then goes in, left closes and then goes out', () => {
  expect([step('/2', 'ArrowRight'), step('/1', 'ArrowRight')]).toEqual(['toggle /2', '/1/0']);
  expect([step('/1', 'ArrowLeft'), step('/1/0', 'ArrowLeft')]).toEqual(['toggle /1', '/1']);
  expect([step('/0', 'ArrowRight'), step('', 'ArrowLeft')]).toEqual([undefined, 'toggle ']);
});

test('Enter opens what can be opened', () => {
  expect([step('/2', 'Enter'), step('/0', 'Enter')]).toEqual(['toggle /2', undefined]);
});
