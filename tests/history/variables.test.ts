import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import { keepVariables, loadVariables, variablesBefore } from '$lib/history/variables';
import { secondExample } from '../projections/exam-events';
import { recording, testDatabase } from './test-database';

const set = (name: string, value: Json, at = 1): RunEvent => ({
  type: 'variable-set',
  at,
  name,
  value,
});

test('a variable is found by the next run, as it was set last, in its own playground only', async () => {
  const db = testDatabase();
  await keepVariables('uno', [set('veces', 1), set('ciudades', ['Lima']), set('veces', 2)], db);
  expect(await loadVariables('uno', db)).toEqual({ veces: 2, ciudades: ['Lima'] });
  expect(await loadVariables('dos', db)).toEqual({});
});

test('the oldest go when a forged run sets too many, and one too large is not kept', async () => {
  const db = testDatabase();
  const many = Array.from({ length: 502 }, (_, index) => set(`v${index}`, index, index));
  await keepVariables('uno', [...many, set('enorme', 'x'.repeat(100_000))], db);
  const kept = await loadVariables('uno', db);
  expect(Object.keys(kept)).toHaveLength(500);
  expect(kept).not.toHaveProperty('v1');
  expect(kept).not.toHaveProperty('enorme');
});

test('a row that is not what was written counts as none', async () => {
  const db = testDatabase();
  await db.table('variables').bulkPut([
    { home: 'uno', name: 'a', text: '{', setAt: 1 },
    { home: 'uno', name: 'b', text: 7, setAt: 1 },
  ]);
  expect(await loadVariables('uno', db)).toEqual({});
});

test('a run remembers what its variables were when it began', async () => {
  const database = testDatabase();
  const begin = async (id: string, variables?: Readonly<Record<string, Json>>) => {
    const { record, recorder } = recording(id, { database }, { variables });
    await record(secondExample.slice(0, 1));
    await recorder.finish();
  };
  await begin('none', {});
  await begin('two', { veces: 2, ciudades: ['Lima'] });
  await begin('unknown');
  await begin('huge', { enorme: 'x'.repeat(300_000) });
  await begin('damaged', {});
  await database.programRuns.update('damaged', { variables: '[1]' });
  const ids = ['none', 'two', 'unknown', 'huge', 'damaged'];
  expect(await Promise.all(ids.map((id) => variablesBefore(id, database)))).toEqual([
    {},
    { veces: 2, ciudades: ['Lima'] },
    undefined,
    undefined,
    undefined,
  ]);
});
