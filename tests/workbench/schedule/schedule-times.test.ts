import { expect, test } from 'vitest';
import type { Schedule } from '$lib/history/deployment-rows';
import { nextTimes, timesBetween } from '$lib/workbench/schedule/schedule-times';

const cron = (cron: string, timezone = 'UTC'): Schedule => ({ kind: 'cron', cron, timezone });
const iso = (times: readonly number[]) => times.map((at) => new Date(at).toISOString());
const at = (text: string) => Date.parse(text);

test('a cron speaks of its own time zone', () => {
  const nine = cron('0 9 * * *', 'America/Mexico_City');
  expect(iso(nextTimes(nine, at('2026-03-01T12:00:00Z'), 2))).toEqual([
    '2026-03-01T15:00:00.000Z',
    '2026-03-02T15:00:00.000Z',
  ]);
});

test('nine in the morning stays nine where the clocks change', () => {
  const nine = cron('0 9 * * *', 'Europe/Madrid');
  expect(iso(nextTimes(nine, at('2026-03-28T00:00:00Z'), 2))).toEqual([
    '2026-03-28T08:00:00.000Z',
    '2026-03-29T07:00:00.000Z',
  ]);
});

test('an hour that does not exist is made up for, and one that comes twice counts once', () => {
  const early = cron('30 2 * * *', 'Europe/Madrid');
  expect(nextTimes(early, at('2026-03-28T12:00:00Z'), 1)[0]).toBeLessThan(
    at('2026-03-29T02:00:00Z'),
  );
  const autumn = timesBetween(early, at('2026-10-24T12:00:00Z'), at('2026-10-25T12:00:00Z'), 9);
  expect(autumn).toHaveLength(1);
});

test('what lies between two moments is without the first and with the last', () => {
  const hourly = cron('0 * * * *');
  const from = at('2026-03-01T09:00:00Z');
  expect(iso(timesBetween(hourly, from, at('2026-03-01T11:00:00Z'), 9))).toEqual([
    '2026-03-01T10:00:00.000Z',
    '2026-03-01T11:00:00.000Z',
  ]);
  expect(iso(timesBetween(hourly, from, at('2026-03-02T09:30:00Z'), 2))).toEqual([
    '2026-03-02T08:00:00.000Z',
    '2026-03-02T09:00:00.000Z',
  ]);
});

test('an interval counts from the moment of its registration', () => {
  const every: Schedule = { kind: 'interval', seconds: 90, anchor: 1000 };
  expect(nextTimes(every, 1000, 3)).toEqual([91_000, 181_000, 271_000]);
  expect(timesBetween(every, 1000, 200_000, 9)).toEqual([91_000, 181_000]);
  expect(timesBetween(every, 200_000, 250_000, 9)).toEqual([]);
});

test('an interval shorter than a second is taken for one second', () => {
  const every: Schedule = { kind: 'interval', seconds: 0.01, anchor: 0 };
  expect(nextTimes(every, 5000, 2)).toEqual([6000, 7000]);
});

test('a forged cron has no times, and one that never comes has none either', () => {
  expect(nextTimes(cron('mañana'), 0, 5)).toEqual([]);
  expect(timesBetween(cron('mañana'), 0, 1e12, 5)).toEqual([]);
  expect(nextTimes(cron('0 0 30 2 *'), at('2026-01-01T00:00:00Z'), 5)).toEqual([]);
});
