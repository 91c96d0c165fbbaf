import { expect, test } from 'vitest';
import { RUN_ANIMALS } from '$lib/contract/run-animals';
import { runColour, RUN_COLOURS } from '$lib/contract/run-colours';

const colours = Object.entries(RUN_COLOURS);

/** Relative luminance, 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('there are enough colours and animals that names seldom repeat', () => {
  expect(colours.length).toBeGreaterThanOrEqual(90);
  expect(RUN_ANIMALS.length).toBeGreaterThanOrEqual(90);
  expect(new Set(RUN_ANIMALS).size).toBe(RUN_ANIMALS.length);
  expect(new Set(colours.map(([, value]) => value)).size).toBe(colours.length);
});

test('every word is one lower-case word, so that a name reads back as colour and animal', () => {
  for (const word of [...Object.keys(RUN_COLOURS), ...RUN_ANIMALS])
    expect(word).toMatch(/^[a-z]+$/);
});

test('every colour is a colour, seen on the light surface and on the dark one', () => {
  for (const [word, value] of colours) {
    expect(value, word).toMatch(/^#[0-9a-f]{6}$/);
    expect(1.05 / (luminance(value) + 0.05), `${word} on white`).toBeGreaterThan(1.45);
    expect((luminance(value) + 0.05) / 0.066, `${word} on dark`).toBeGreaterThan(1.45);
  }
});

test("a run's colour is that of its name's first word", () => {
  expect(runColour('purple-dogfish')).toBe(RUN_COLOURS['purple']);
});

test('a name of another kind has a colour of its own, always the same', () => {
  const values = Object.values(RUN_COLOURS);
  for (const name of ['constructor-dogfish', 'saluda-Ana', 'clima de hoy', '']) {
    expect(values).toContain(runColour(name));
    expect(runColour(name)).toBe(runColour(name));
  }
  expect(runColour('saluda-Ana')).not.toBe(runColour('saluda-Luis'));
});
