import { expect, test } from 'vitest';
import { partOf } from '$lib/features/runs/read-run';
import {
  ask,
  flowRun,
  ledgerOf,
  print,
  programStarted,
  secondExample,
  taskRun,
} from '../../projections/exam-events';

const names = (runs: readonly { readonly name: string }[] = []) => runs.map(({ name }) => name);

test('a root run’s part is all below it, and the lines that belong to no flow run', () => {
  const part = partOf(ledgerOf(secondExample), 'lavender-caterpillar');
  expect(part?.isRoot).toBe(true);
  expect([names(part?.subflows), names(part?.tasks), part?.prompts.length]).toEqual([
    ['cornflower-armadillo'],
    ['tarea1-0', 'tarea1-1'],
    3,
  ]);
});

test('a subflow run’s part is its own, and waits when a task of it asks', () => {
  const ledger = ledgerOf([
    programStarted(0),
    flowRun(0, 'teal-axolotl', 'flujo1'),
    flowRun(1, 'gold-heron', 'flujo2', 'teal-axolotl'),
    taskRun(2, 't0', 'fuera-0', 'teal-axolotl'),
    taskRun(3, 't1', 'dentro-0', 'gold-heron'),
    print(3, 'fuera', 'teal-axolotl'),
    print(4, 'dentro', 'gold-heron'),
    ask(5, 'p', '?', 'gold-heron', 't1'),
  ]);
  const part = partOf(ledger, 'gold-heron');
  expect([part?.isRoot, part?.waiting, names(part?.subflows), names(part?.tasks)]).toEqual([
    false,
    true,
    [],
    ['dentro-0'],
  ]);
  const lines = part?.lines.map(({ message }) => message);
  expect(lines).toContain('dentro');
  expect(lines).not.toContain('fuera');
});

test('two roots of one program have parts of their own', () => {
  const ledger = ledgerOf([
    programStarted(0),
    flowRun(0, 'teal-axolotl', 'flujo1'),
    flowRun(1, 'gold-heron', 'flujo2'),
    taskRun(2, 't0', 'a-0', 'teal-axolotl'),
    taskRun(3, 't1', 'b-0', 'gold-heron'),
    taskRun(4, 't2', 'suelta-0'),
  ]);
  expect(names(partOf(ledger, 'gold-heron')?.tasks)).toEqual(['b-0', 'suelta-0']);
  expect(partOf(ledger, 'nobody')).toBeUndefined();
});
