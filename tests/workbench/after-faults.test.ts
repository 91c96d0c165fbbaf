import { expect, test } from 'vitest';
import type { FaultStruck } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';
import { afterFaults } from '$lib/workbench/resumed-run';

const faults: readonly Fault[] = [
  { kind: 'throw', on: 'task', name: 'cobrar' },
  { kind: 'hang', on: 'task', name: 'avisar' },
  { kind: 'power-cut', on: 'task', name: 'cobrar', when: 'after' },
];
const program = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts', seed: 7, faults } as const;
const strike = (fault: number): FaultStruck => ({
  type: 'fault-struck',
  at: 0,
  id: 'x',
  kind: 'throw',
  fault,
});

test('a run goes on without the faults that have struck it, of whichever kind', () => {
  const events = [strike(0), strike(0), strike(2)];
  expect(afterFaults({ program, events })).toEqual({ ...program, faults: [faults[1]] });
  const { faults: _, ...without } = program;
  expect(afterFaults({ program, events: [...events, strike(1)] })).toEqual(without);
  expect(afterFaults({ program, events: [] })).toBe(program);
});
