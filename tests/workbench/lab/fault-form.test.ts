import { expect, test } from 'vitest';
import type { Fault } from '$lib/contract/fault';
import { faultOf, formOf } from '$lib/workbench/lab/fault-form';

const FAULTS: readonly Fault[] = [
  { kind: 'throw', on: 'task', name: 'cobrar', call: 1, attempt: 1, message: 'sin red' },
  { kind: 'delay', on: 'flow', name: 'compra', chance: 0.255, delaySeconds: 2.5 },
  { kind: 'hang', on: 'task', name: 'cobrar' },
  { kind: 'wrong-result', on: 'task', name: 'cobrar', key: 'k', call: 0, result: [1, { a: null }] },
  { kind: 'lost-answer', on: 'task', name: 'cobrar', attempt: 2 },
  { kind: 'power-cut', on: 'task', name: 'cobrar', when: 'after' },
];

test.each(FAULTS)('a fault that is opened and saved is the same: $kind', (fault) => {
  expect(faultOf(formOf(fault))).toEqual({ fault });
});

test.each([
  [{ name: ' ' }, 'name'],
  [{ name: 'x'.repeat(500) }, 'name'],
  [{ call: '0' }, 'call'],
  [{ call: '1.5' }, 'call'],
  [{ attempt: 'dos' }, 'attempt'],
  [{ chance: '101' }, 'chance'],
  [{ chance: '-1' }, 'chance'],
  [{ kind: 'delay', seconds: '' }, 'seconds'],
  [{ kind: 'delay', seconds: '1e12' }, 'seconds'],
  [{ kind: 'wrong-result', result: 'hola' }, 'result'],
] as const)('%j is no fault, for its %s', (part, problem) => {
  const form = { ...formOf(undefined), name: 'cobrar', ...part };
  expect(faultOf(form)).toEqual({ problem });
});

test('a number may be written with a comma, and a full chance is none', () => {
  const form = { ...formOf(undefined), name: 'cobrar', call: '', attempt: '' };
  expect(faultOf({ ...form, kind: 'delay', seconds: '0,5', chance: '100' })).toEqual({
    fault: { kind: 'delay', on: 'task', name: 'cobrar', delaySeconds: 0.5 },
  });
});
