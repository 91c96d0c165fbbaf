import { expect, test } from 'vitest';
import { listDetail } from '$lib/features/runs/run-detail';
import type { FlowRunRow } from '$lib/history/rows';
import { I18n } from '$lib/i18n/i18n.svelte';

const row: FlowRunRow = {
  id: 'f1',
  programRunId: 'p1',
  rootFlowRunId: 'f1',
  isRoot: 1,
  name: 'teal-axolotl',
  flowName: 'flujo1',
  entry: 'main.ts',
  stateType: 'FAILED',
  stateName: 'Failed',
  createdAt: 0,
  waitingMs: 0,
  tags: [],
  tasks: { total: 2, completed: 1, failed: 1, cached: 0, retried: 0 },
  subflows: 0,
};
const told = (changed: Partial<FlowRunRow>) =>
  listDetail({ ...row, ...changed }, new I18n(() => 'es'));

test('a list says the cause of a failure, without what all such messages begin with', () => {
  const cause = "TypeError: Cannot read properties of undefined (reading 'nota')";
  expect(told({ message: `Flow run encountered an exception: ${cause}` })).toBe(cause);
  expect(told({ message: '1/2 states failed.' })).toBe('1/2 states failed.');
});

test('a list says what a run had below it where there is no more to say', () => {
  expect(told({})).toBe('2 tareas · 1 con error');
  const message = 'All states completed.';
  expect(told({ stateType: 'COMPLETED', stateName: 'Completed', message })).toBe(
    '2 tareas · 1 con error',
  );
});
