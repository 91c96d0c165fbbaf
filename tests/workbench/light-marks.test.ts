import { expect, test } from 'vitest';
import { workbench } from '$lib/i18n/en/workbench';
import type { CodeLight } from '$lib/projections/code-lights';
import { lightMarks } from '$lib/workbench/editor/light-marks';

function noteOf(light: Partial<CodeLight>): string | undefined {
  const whole: CodeLight = {
    file: 'main.ts',
    line: 3,
    kind: 'completed',
    run: 'lee-0',
    count: 1,
    ...light,
  };
  return lightMarks([whole], 'main.ts', workbench).get(3)?.note;
}

test('a line that failed says what was thrown, without the words that every such message has', () => {
  const message = 'Task run encountered an exception: Error: sin red\n    at main.ts:4:9';
  const state = { type: 'FAILED', name: 'Failed', message } as const;
  expect(noteOf({ kind: 'failed', state })).toBe('lee-0 · Failed: Error: sin red');
});

test('a line that is done says what came of it', () => {
  expect(noteOf({ result: 9 })).toBe('lee-0 → 9');
});

test('a note stays on its line, and is kept whole where it is cut', () => {
  const result = { $repr: `Map {\n  ${'x'.repeat(60)}\n}` };
  const light: CodeLight = { file: 'main.ts', line: 3, kind: 'completed', run: 'lee\n0', count: 1 };
  const mark = lightMarks([{ ...light, result }], 'main.ts', workbench).get(3);
  expect(mark?.note).not.toContain('\n');
  expect(mark?.note).toMatch(/…$/);
  // The full editor splits longer ones.
  expect(mark?.note?.length).toBeLessThanOrEqual(48);
  const often = lightMarks([{ ...light, result, count: 12 }], 'main.ts', workbench).get(3);
  expect(often?.note).toMatch(/12/);
  expect(often?.note?.length).toBeLessThanOrEqual(48);
  expect(mark?.wholeNote).toBe(`lee 0 → Map { ${'x'.repeat(60)} }`);
});
