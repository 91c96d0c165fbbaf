import { expect, test } from 'vitest';
import { createFormatters } from '$lib/i18n/formatters';

test('the marks of an axis have as many digits as its steps need', () => {
  const format = createFormatters('en');
  expect([0, 20, 40].map((at) => format.mark(at, 20))).toEqual(['0 s', '20 ms', '40 ms']);
  expect([0, 500, 1000].map((at) => format.mark(at, 500))).toEqual(['0 s', '0.5 s', '1.0 s']);
  expect([0, 15_000].map((at) => format.mark(at, 15_000))).toEqual(['0 s', '15 s']);
  expect(format.mark(90_000, 30_000)).toBe('1 min 30 s');
});

test('hours go from 0 to 23 and numbers have a point, in both languages', () => {
  const afternoon = new Date(2026, 2, 14, 14, 17, 29).getTime();
  for (const language of ['es', 'en'] as const) {
    const format = createFormatters(language);
    expect(format.dateTime(afternoon)).toMatch(/14:17:29$/);
    expect(format.size(34_900_000)).toBe('34.9 MB');
    expect(format.size(340)).toMatch(/^340 byte/);
  }
});

test('what a fast clock has put ahead of the world’s is now', () => {
  const format = createFormatters('en');
  expect(format.ago(5000, 0)).toBe('now');
  expect(format.ago(0, 120_000)).toBe('2 min. ago');
});
