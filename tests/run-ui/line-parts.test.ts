import { expect, test } from 'vitest';
import type { TranscriptLine } from '$lib/projections/transcript';
import { lineParts } from '$lib/run-ui/line-parts';

const line = (text: string, level: TranscriptLine['level'] = 'INFO'): TranscriptLine => ({
  at: 0,
  level,
  text,
  logger: 'flujo.engine',
  message: text,
});
const kinds = (of: TranscriptLine) => lineParts(of).map((part) => [part.kind, part.text]);

test('time, level and logger are told apart, and the pieces joined give the line', () => {
  const text = "23:34:32.561 | INFO    | flujo.engine - Created flow run 'x' for flow 'y'";
  expect(kinds(line(text))).toEqual([
    ['time', '23:34:32.561'],
    ['text', ' | '],
    ['level', 'INFO'],
    ['text', '    | '],
    ['logger', 'flujo.engine - '],
    ['text', "Created flow run 'x' for flow 'y'"],
  ]);
});

test('a stack frame leads to its place, parentheses outside', () => {
  const parts = lineParts(line('    at tarea1 (main.ts:5:9)', 'ERROR'));
  expect(parts).toEqual([
    { kind: 'text', text: '    at tarea1 (' },
    { kind: 'site', text: 'main.ts:5:9', site: { file: 'main.ts', line: 5, column: 9 } },
    { kind: 'text', text: ')' },
  ]);
  expect(lineParts(line('    at lib/notas.ts:12:3', 'ERROR')).at(-1)).toEqual({
    kind: 'site',
    text: 'lib/notas.ts:12:3',
    site: { file: 'lib/notas.ts', line: 12, column: 3 },
  });
});

test('a print that looks like a log line stays a print', () => {
  expect(kinds(line('10:00:00.000 | INFO | x', 'PRINT'))).toEqual([
    ['text', '10:00:00.000 | INFO | x'],
  ]);
});
