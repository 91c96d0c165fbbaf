import { expect, test } from 'vitest';
import * as v from 'valibot';
import { faultSchema, type Fault } from '$lib/contract/fault';

const place = { on: 'task', name: 'tarea1' } as const;
const whole: readonly Fault[] = [
  { kind: 'throw', ...place, call: 0, attempt: 1, message: 'sin red' },
  { kind: 'delay', ...place, delaySeconds: 2.5, chance: 0.5 },
  { kind: 'hang', on: 'flow', name: 'flujo1' },
  { kind: 'wrong-result', ...place, result: { nota: [9, null] } },
  { kind: 'lost-answer', ...place, attempt: 2 },
  { kind: 'power-cut', ...place, when: 'after' },
];

test.each(whole)('a fault of kind $kind is taken as it is', (fault) => {
  expect(v.parse(faultSchema, JSON.parse(JSON.stringify(fault)))).toEqual(fault);
});

test.each([
  ['an unknown kind', { kind: 'burn', ...place }],
  ['no name', { kind: 'hang', on: 'task' }],
  ['an empty name', { kind: 'hang', on: 'task', name: '' }],
  ['a call before the first', { kind: 'hang', ...place, call: -1 }],
  ['an attempt before the first', { kind: 'hang', ...place, attempt: 0 }],
  ['a chance above certainty', { kind: 'hang', ...place, chance: 1.1 }],
  ['a delay without its length', { kind: 'delay', ...place }],
  ['a wrong result without a result', { kind: 'wrong-result', ...place }],
])('a fault with %s is refused', (_, data) => {
  expect(v.is(faultSchema, data)).toBe(false);
});

test('what no fault has is dropped', () => {
  const data: unknown = { kind: 'hang', ...place, note: 'ignored' };
  expect(v.parse(faultSchema, data)).toEqual({ kind: 'hang', ...place });
});
