import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinal, STATE_NAMES, STATE_TYPE_OF } from '$lib/contract/states';
import { pythonRepr } from '$lib/contract/python-repr';
import { rollUp } from '$lib/engine/roll-up';
import { MissingResult, State } from '$lib/engine/state';
import { IllegalTransition, assertMayFollow, mayFollow } from '$lib/engine/transitions';

const state = (name: (typeof STATE_NAMES)[number]) => ({ name, type: STATE_TYPE_OF[name] });

test.each([
  [['Completed', 'Cached'], 'COMPLETED', 'All states completed.'],
  [['Completed', 'Cancelled', 'Failed'], 'CANCELLED', '1/3 states cancelled.'],
  [['Paused', 'Failed'], 'PAUSED', '1/2 states paused.'],
  [['Failed', 'Crashed', 'Completed'], 'FAILED', '2/3 states failed.'],
  [['Running', 'NotReady', 'Completed'], 'FAILED', '2/3 states are not final.'],
] as const)('%o roll up to %s', (names, type, message) => {
  expect(rollUp(names.map(state))).toMatchObject({ type, message });
});

test('what has ended stays ended, but for a rollback', () => {
  for (const from of STATE_NAMES.filter((name) => isFinal(state(name)))) {
    for (const to of STATE_NAMES) {
      const rollback = to === 'RolledBack' && ['Completed', 'Cached'].includes(from);
      expect(mayFollow(from, to)).toBe(rollback);
    }
  }
});

test('a step that the table forbids is a bug that is thrown', () => {
  expect(() => assertMayFollow(state('Completed'), state('Running'))).toThrow(IllegalTransition);
});

test('a state reads as in the log, and a missing result says so', () => {
  expect(String(new State('Completed'))).toBe('Completed()');
  expect(String(new State('Failed', '1/3 states failed.'))).toBe("Failed('1/3 states failed.')");
  expect(() => new State('Running').result()).toThrow(MissingResult);
});

test('quoting is that of Python', () => {
  expect(pythonRepr('boom')).toBe("'boom'");
  expect(pythonRepr("it's")).toBe(`"it's"`);
  expect(pythonRepr(`it's "x"`)).toBe(`'it\\'s "x"'`);
  expect(pythonRepr('a\nb\\')).toBe("'a\\nb\\\\'");
  fc.assert(fc.property(fc.string(), (text) => !pythonRepr(text).includes('\n')));
});
