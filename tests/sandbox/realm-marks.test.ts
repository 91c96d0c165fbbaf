import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { RealmMarks } from '$lib/sandbox/realm-marks';

/** Does what a program does in a realm that was marked before; true where the marks hold after it. */
function holdsAfter(code: string, shared: readonly unknown[] = []): boolean {
  const realm = runInContext(
    'class Reading { read() {} }; globalThis.Reading = Reading; globalThis.console = {}; globalThis',
    createContext({}),
  ) as object;
  const marks = new RealmMarks(realm, code, shared);
  expect(marks.hold()).toBe(true);
  (Reflect.get(realm, 'eval') as (text: string) => void)(code);
  return marks.hold();
}

test('a program that keeps to itself leaves the realm as it was', () => {
  expect(
    holdsAfter(`(() => {
      class Own extends Map { get size() { return 1; } }
      const list = [3, 1, 2].sort().map(String);
      new Own([[list, new Date(0)]]);
      console.log = () => undefined;
      /(a)/.exec('a');
      Error.prepareStackTrace = undefined;
    })()`),
  ).toBe(true);
});

test.each([
  ['a global name', 'globalThis.cuenta = 1'],
  ['a name taken away', 'delete globalThis.Reading'],
  ['a method put in the place of another', 'Array.prototype.map = function () { return []; }'],
  ['a method of its own', 'String.prototype.gritar = function () { return this + "!"; }'],
  ['a value kept on an object of the language', 'Math.veces = 1'],
  [
    'a getter',
    "Object.defineProperty(Object.prototype, 'x', { get: () => 1, configurable: true })",
  ],
  ['a property of a function deep inside', 'Promise.prototype.then.x = 1'],
  ['another prototype', 'Object.setPrototypeOf(Map.prototype, { x: 1 })'],
  ['an object frozen', 'Object.freeze(JSON)'],
  ["what the browser's object does, where the text names it", 'Reading.prototype.read = () => 1'],
])('it is told when a program leaves behind %s', (_, code) => {
  expect(holdsAfter(code)).toBe(false);
});

test('what the realm shares by itself is looked at too', () => {
  const shared = { files: {} };
  const marks = new RealmMarks({}, '', [shared]);
  expect(marks.hold()).toBe(true);
  Object.assign(shared.files, { readText: () => 'nothing' });
  expect(marks.hold()).toBe(false);
});
