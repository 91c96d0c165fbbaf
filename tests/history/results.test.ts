import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { keepResults, recallResult } from '$lib/history/results';
import { testDatabase } from './test-database';

const stored = (key: string, at: number): RunEvent => ({
  type: 'result-stored',
  at,
  id: 'id',
  key,
  text: `[${at}]`,
});

test('a kept result is found in its own playground only', async () => {
  const db = testDatabase();
  await keepResults('uno', [stored('clave', 1)], db);
  expect(await recallResult('uno', 'clave', db)).toEqual({ text: '[1]' });
  expect(await recallResult('dos', 'clave', db)).toBeUndefined();
  await keepResults('uno', [stored('clave', 2)], db);
  expect(await recallResult('uno', 'clave', db)).toEqual({ text: '[2]' });
});

test('the oldest go when there are too many', async () => {
  const db = testDatabase();
  const many = Array.from({ length: 2001 }, (_, index) => stored(`clave ${index}`, index));
  await keepResults('uno', many, db);
  expect(await recallResult('uno', 'clave 0', db)).toBeUndefined();
  expect(await recallResult('uno', 'clave 1', db)).toBeDefined();
});

test('a row that is not what was written counts as none', async () => {
  const db = testDatabase();
  await db.table('results').put({ home: 'uno', key: 'clave', text: 7, keptAt: 'x' });
  expect(await recallResult('uno', 'clave', db)).toBeUndefined();
});
