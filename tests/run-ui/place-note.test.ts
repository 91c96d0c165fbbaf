import { expect, test } from 'vitest';
import { placeNote } from '$lib/run-ui/place-note';

const lane = { size: 12, from: 100, to: 400 };
const bar = (from: number, to: number) => ({ ...lane, bar: { from, to, cap: 8 } });

test('a note stands behind its bar, before it where there is no room, on it where there is none either', () => {
  expect(placeNote('completo', bar(110, 200))).toEqual({
    x: 208,
    anchor: 'start',
    text: 'completo',
  });
  expect(placeNote('completo', bar(300, 390))).toEqual({ x: 292, anchor: 'end', text: 'completo' });
  expect(placeNote('completo', bar(110, 390))).toEqual({
    x: 376,
    anchor: 'end',
    text: 'completo',
  });
});

test('a note that fits nowhere is cut where most of it can be read, and keeps its beginning', () => {
  const note = "{ciudad: 'Santiago de los Caballeros', grados: 11}";
  expect(placeNote(note, bar(104, 330))).toMatchObject({ x: 110, anchor: 'start' });
  expect(placeNote(note, bar(104, 330))?.text).toMatch(/^\{ciudad: 'Santiago.*…$/);
  expect(placeNote(note, bar(104, 190))).toMatchObject({ x: 198, anchor: 'start' });
});

test('a note without room is left out', () => {
  expect(
    placeNote('completo', { size: 12, from: 100, to: 120, bar: { from: 100, to: 118, cap: 8 } }),
  ).toBeUndefined();
});
