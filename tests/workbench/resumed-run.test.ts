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

test('a run that is resumed twice goes on with what its first part had written and done', () => {
  const task = { id: 't', name: 'paso-0', taskName: 'paso', key: 'k', parameters: {}, tags: [] };
  const before: RunEvent[] = [
    programStarted(0),
    { ...task, type: 'task-run-created', at: 1, upstream: [], how: 'called' },
    { type: 'file-written', at: 2, path: 'uno.txt', text: 'primera' },
    { type: 'file-written', at: 2, path: 'dos.txt', text: 'primera' },
    {
      type: 'state',
      at: 3,
      id: 't',
      state: { type: 'COMPLETED', name: 'Completed' },
      runCount: 1,
      result: 7,
    },
  ];
  const events: RunEvent[] = [
    { ...programStarted(9), resumes: 'p1' } as RunEvent,
    { type: 'file-written', at: 9, path: 'dos.txt', text: 'segunda' },
  ];
  const cut = { programRunId: 'p2', program, events };
  const { written, resumed } = beginningAfter(cut, undefined, before);
  expect(written).toEqual({ 'uno.txt': 'primera', 'dos.txt': 'segunda' });
  expect(resumed?.programRunId).toBe('p2');
  expect(resumed?.tasks).toMatchObject([{ key: 'k', result: 7 }]);
});
