import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineDiff } from '$lib/projections/line-diff';

test('a diff keeps what both have and says what goes and what comes', () => {
  expect(lineDiff('a\nb\nc\n', 'a\nx\nc')).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'removed', text: 'b' },
    { kind: 'added', text: 'x' },
    { kind: 'same', text: 'c' },
  ]);
  expect(lineDiff('a', 'a')).toEqual([{ kind: 'same', text: 'a' }]);
});

test('what is kept and taken out is the one text, what is kept and put in the other', () => {
  const line = fc.constantFrom('a', 'b', 'c', '  d');
  const text = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (from, to) => {
      const lines = lineDiff(from, to);
      const without = (kind: string) =>
        lines.flatMap((line) => (line.kind === kind ? [] : [line.text])).join('\n');
      expect(without('added')).toBe(from);
      expect(without('removed')).toBe(to);
    }),
  );
});

test('texts of twenty thousand lines are compared too', () => {
  const long = (word: string) =>
    Array.from({ length: 20_000 }, (_, line) => `${word} ${String(line)}`).join('\n');
  const lines = lineDiff(`same\n${long('a')}`, `same\n${long('b')}`);
  expect(lines[0]).toEqual({ kind: 'same', text: 'same' });
  expect(lines).toHaveLength(40_001);
});
