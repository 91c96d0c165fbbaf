import { expect, test } from 'vitest';
import { createId } from '$lib/sandbox/create-id';

test('an id is a UUID of version 7 that begins with its time', () => {
  const id = createId(Date.UTC(2026, 0, 1));
  expect(id).toMatch(/^019b76da-a800-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('ids sort by when they were made', () => {
  const ids = [5, 0x1_0000, 0xffff_ffff, 0x1_0000_0000].map((now) => createId(now));
  expect(ids.toSorted()).toEqual(ids);
});

test('ids of one moment are different, all their random bits in use', () => {
  const ids = Array.from({ length: 20_000 }, () => createId(0));
  expect(new Set(ids).size).toBe(ids.length);
  const bits = ids.map((id) => BigInt(`0x${id.replaceAll('-', '')}`));
  const everSet = bits.reduce((all, one) => all | one, 0n);
  const alwaysSet = bits.reduce((all, one) => all & one);
  expect((everSet ^ alwaysSet).toString(2).replaceAll('0', '').length).toBe(74);
});
