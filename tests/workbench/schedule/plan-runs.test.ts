import { expect, test } from 'vitest';
import type { DeploymentRow } from '$lib/history/deployment-rows';
import { planRuns } from '$lib/workbench/schedule/plan-runs';
import { program } from '../../history/test-database';

const HOUR = 3600_000;
const START = Date.parse('2026-03-01T00:00:00Z');
const hourly = (more: Partial<DeploymentRow> = {}): DeploymentRow => ({
  id: 'd1',
  home: 'uno',
  name: 'cada-hora',
  flowName: 'reporte',
  program,
  parameters: {},
  served: {},
  schedule: { kind: 'cron', cron: '0 * * * *', timezone: 'UTC' },
  catchUp: 'latest',
  paused: false,
  tags: [],
  registeredAt: START,
  plannedUntil: START,
  ...more,
});
const fates = (deployment: DeploymentRow, now: number) =>
  planRuns(deployment, now, () => 'id')?.runs.map(({ expectedAt, state }) => [
    (expectedAt - START) / HOUR,
    state,
  ]);

test('a run whose time has just come is scheduled, once', () => {
  const now = START + HOUR + 500;
  expect(fates(hourly(), now)).toEqual([[1, 'Scheduled']]);
  expect(planRuns(hourly({ plannedUntil: now }), now + 1000, () => 'id')).toBeUndefined();
});

test('nothing is planned before its time, while paused, or without a schedule', () => {
  expect(fates(hourly(), START + 10)).toBeUndefined();
  expect(fates(hourly({ paused: true }), START + 5 * HOUR)).toBeUndefined();
  const { schedule: _, ...without } = hourly();
  expect(fates(without, START + 5 * HOUR)).toBeUndefined();
});

const later = START + 3.5 * HOUR;
test('of what was missed, the last is caught up, all are, or none is', () => {
  expect(fates(hourly(), later)).toEqual([
    [1, 'Skipped'],
    [2, 'Skipped'],
    [3, 'Late'],
  ]);
  expect(fates(hourly({ catchUp: 'all' }), later)?.map(([, fate]) => fate)).toEqual([
    'Late',
    'Late',
    'Late',
  ]);
  expect(fates(hourly({ catchUp: 'skip' }), later)?.map(([, fate]) => fate)).toEqual([
    'Skipped',
    'Skipped',
    'Skipped',
  ]);
});

test('a tab that slept a minute in the background has missed nothing', () => {
  expect(fates(hourly({ catchUp: 'skip' }), START + HOUR + 60_000)).toEqual([[1, 'Scheduled']]);
});

test('a long absence starts no more than twenty runs', () => {
  const planned = fates(hourly({ catchUp: 'all' }), START + 1000.5 * HOUR);
  expect(planned?.filter(([, fate]) => fate === 'Late')).toHaveLength(20);
  expect(planned?.at(-1)).toEqual([1000, 'Late']);
  expect(planned?.length).toBeLessThanOrEqual(50);
});

test('what a fast clock has registered ahead of time is planned from now on', () => {
  const ahead = hourly({ plannedUntil: START + 100 * HOUR });
  expect(fates(ahead, START + 2 * HOUR)).toBeUndefined();
});
