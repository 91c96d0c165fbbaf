import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { parseEvent } from '$lib/contract/parse-event';
import { runFile } from '$lib/projections/run-file';
import { RunLedger } from '$lib/projections/run-ledger';

const program = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' } as const;
const START: readonly RunEvent[] = [
  { type: 'program-started', at: 0, clock: 'real', seed: 1 },
  {
    type: 'flow-run-created',
    at: 1,
    id: 'f1',
    name: 'purple-dogfish',
    flowName: 'flujo1',
    key: 'k',
    parameters: {},
    tags: [],
  },
];
const bar = (data: number): RunEvent => ({
  type: 'artifact',
  at: 2,
  id: 'a1',
  kind: 'progress',
  key: 'avance',
  data,
  flowRunId: 'f1',
});

function ledgerOf(...events: RunEvent[]): RunLedger {
  const ledger = new RunLedger();
  for (const event of [...START, ...events]) {
    expect(ledger.apply(parseEvent(JSON.parse(JSON.stringify(event))) ?? event)).toBe(true);
  }
  return ledger;
}

test('an artifact made again is the same artifact, as it is now, in the run file', () => {
  const ledger = ledgerOf(bar(0), bar(50));
  expect(runFile(ledger, program, 'f1').artifacts).toEqual([
    { key: 'avance', type: 'progress', data: 50, flowRunId: 'f1' },
  ]);
});

test('an artifact that turns into another kind, or of a run that is not there, is refused', () => {
  const ledger = ledgerOf(bar(0));
  expect(ledger.apply({ ...bar(1), kind: 'table' } as RunEvent)).toBe(false);
  expect(ledger.apply({ ...bar(1), id: 'a2', flowRunId: 'f9' } as RunEvent)).toBe(false);
  expect(ledger.products.artifacts).toHaveLength(1);
});

test('variables and files are as they were set and written last', () => {
  const { products } = ledgerOf(
    { type: 'variable-set', at: 2, name: 'veces', value: 1 },
    { type: 'variable-set', at: 3, name: 'veces', value: 2 },
    { type: 'file-written', at: 4, path: 'a.txt', text: 'hola', flowRunId: 'f1' },
    { type: 'file-written', at: 5, path: 'a.txt', text: 'adiós', flowRunId: 'f1' },
  );
  expect(products.variables.map(({ name, value }) => [name, value])).toEqual([['veces', 2]]);
  expect(products.files.map(({ path, text }) => [path, text])).toEqual([['a.txt', 'adiós']]);
});

test.each([
  ['an artifact without data', { type: 'artifact', at: 1, id: 'a', kind: 'link' }],
  ['an artifact of no kind', { type: 'artifact', at: 1, id: 'a', kind: 'script', data: '' }],
  ['a limit step that is none', { type: 'limit', at: 1, id: 'a', limit: 'x', step: 'stolen' }],
  ['a file without a text', { type: 'file-written', at: 1, path: 'a.txt' }],
  [
    'a choice with nothing to choose',
    { type: 'prompt-asked', at: 1, id: 'p', key: 'k', message: '?', kind: 'choice', choices: [] },
  ],
])('%s is no event', (_, data) => {
  expect(parseEvent(data)).toBeUndefined();
});
