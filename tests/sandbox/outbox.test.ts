import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { Outbox } from '$lib/sandbox/outbox';

const event = (at: number): RunEvent => ({ type: 'program-ended', at, outcome: 'Completed' });

function setUp() {
  const sent: unknown[][] = [];
  const later: (() => void)[] = [];
  const clock = { now: 0 };
  const outbox = new Outbox(
    (text) => sent.push(JSON.parse(text) as unknown[]),
    (callback) => later.push(callback),
    () => clock.now,
  );
  return { outbox, sent, later, clock };
}

test('a few events are sent at once, each by itself', () => {
  const { outbox, sent } = setUp();
  outbox.add(event(1));
  outbox.add(event(2));
  expect(sent).toEqual([[event(1)], [event(2)]]);
});

test('many events are sent in batches, in order, none lost', () => {
  const { outbox, sent, later } = setUp();
  for (let i = 0; i < 1000; i++) outbox.add(event(i));
  later.forEach((callback) => callback());
  expect(sent.flat()).toEqual(Array.from({ length: 1000 }, (_, i) => event(i)));
  expect(sent.length).toBeLessThan(80);
});

test('after a quiet moment events are sent at once again', () => {
  const { outbox, sent, clock } = setUp();
  for (let i = 0; i < 64; i++) outbox.add(event(i));
  clock.now = 100;
  const before = sent.length;
  outbox.add(event(64));
  expect(sent.length).toBe(before + 1);
});

test('in a flood fewer events are sent by themselves, and none waits with more than 63 others', () => {
  const { outbox, sent, clock } = setUp();
  for (let i = 0; i < 16_000; i++) {
    clock.now = i / 50;
    outbox.add(event(i));
  }
  expect(sent.length).toBeLessThan(700);
  expect(Math.max(...sent.map((batch) => batch.length))).toBe(64);
  expect(16_000 - sent.flat().length).toBeLessThan(64);
});

test('a line soon after a flood is sent at once', () => {
  const { outbox, sent, clock, later } = setUp();
  for (let i = 0; i < 1000; i++) outbox.add(event(i));
  later.forEach((callback) => callback());
  clock.now = 17;
  outbox.add(event(1000));
  expect(sent.at(-1)).toEqual([event(1000)]);
});

const started: RunEvent = { type: 'program-started', at: 0, clock: 'real', seed: 1 };

test('the start goes with what follows it', () => {
  const { outbox, sent } = setUp();
  outbox.add(started);
  expect(sent).toEqual([]);
  outbox.add(event(1));
  expect(sent).toEqual([[started, event(1)]]);
});

test('the start of a program that only waits goes by itself', () => {
  const { outbox, sent, later } = setUp();
  outbox.add(started);
  later.forEach((callback) => callback());
  expect(sent).toEqual([[started]]);
});
