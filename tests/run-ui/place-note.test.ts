import { expect, test } from 'vitest';
import { placeNote } from '$lib/run-ui/place-note';

const lane = { size: 12, from: 100, to: 400 };
const bar = (from: number, to: number) => ({
  ...lane,
  bar: { from, to, cap: 8 },
  parts: [{ from, to, kind: 'working' as const }],
});

test('a note stands behind its bar, before it where there is no room, on it where there is none either', () => {
  const text = 'completo';
  expect(placeNote(text, bar(110, 200))).toEqual({ x: 208, anchor: 'start', text, on: undefined });
  expect(placeNote(text, bar(300, 390))).toEqual({ x: 292, anchor: 'end', text, on: undefined });
  expect(placeNote(text, bar(110, 390))).toEqual({ x: 376, anchor: 'end', text, on: 'working' });
});

test('a note lies on one part of its bar, never on two', () => {
  const parts = [
    { from: 110, to: 300, kind: 'idle' },
    { from: 300, to: 350, kind: 'waiting' },
    { from: 350, to: 390, kind: 'working' },
  ] as const;
  const place = placeNote('completo', { ...bar(110, 390), parts });
  expect(place).toEqual({ x: 294, anchor: 'end', text: 'completo', on: 'idle' });
});

test('a note that fits nowhere is cut where most of it can be read, and keeps its beginning', () => {
  const note = "{ciudad: 'Santiago de los Caballeros', grados: 11}";
  expect(placeNote(note, bar(104, 330))).toMatchObject({ x: 110, anchor: 'start', on: 'working' });
  expect(placeNote(note, bar(104, 330))?.text).toMatch(/^\{ciudad: 'Santiago.*…$/);
  expect(placeNote(note, bar(104, 190))).toMatchObject({ x: 198, anchor: 'start' });
});

test('a note without room is left out', () => {
  const narrow = { size: 12, from: 100, to: 120, bar: { from: 100, to: 118, cap: 8 }, parts: [] };
  expect(placeNote('completo', narrow)).toBeUndefined();
});
