import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { beginningAfter } from '$lib/workbench/resumed-run';
import { programStarted } from '../projections/exam-events';

const program = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' } as const;
const deployed = {
  flowName: 'reporte',
  name: 'diario',
  parameters: {},
  tags: [],
  times: [1, 2, 3],
};
const created = (id: string, expectedAt: number): RunEvent => ({
  type: 'flow-run-created',
  at: expectedAt,
  id,
  name: id,
  flowName: 'reporte',
  key: id,
  parameters: {},
  tags: [],
  deployment: { name: 'diario', expectedAt },
});
const after = (events: readonly RunEvent[]) =>
  beginningAfter({ programRunId: 'p1', program, events }, '').deployed?.times;

test('a run that passed several times goes on with those that had begun', () => {
  const started = { ...programStarted(0), deployed } as RunEvent;
  expect(after([started, created('a', 1), created('b', 2)])).toEqual([1, 2]);
  expect(after([started])).toEqual([1, 2, 3]);
  expect(after([programStarted(0)])).toBeUndefined();
});

test('a run goes on with the files and the variables that it had written', () => {
  const events: RunEvent[] = [
    programStarted(0),
    { type: 'file-written', at: 1, path: 'salida/uno.txt', text: 'antes' },
    { type: 'file-written', at: 2, path: 'salida/uno.txt', text: 'después' },
    { type: 'variable-set', at: 3, name: 'total', value: 7 },
  ];
  const { written, set } = beginningAfter({ programRunId: 'p1', program, events }, undefined);
  expect(written).toEqual({ 'salida/uno.txt': 'después' });
  expect(set).toEqual({ total: 7 });
});
