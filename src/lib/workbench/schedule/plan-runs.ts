import type { DeploymentRow, ScheduledRunRow } from '$lib/history/deployment-rows';
import type { PlannedRuns } from '$lib/history/scheduled-runs';
import { timesBetween } from './schedule-times';

/**
 * A run that was not started so long after its time is late: it was missed. In milliseconds; a browser
 * wakes a tab in the background once a minute at most.
 */
export const LATE_AFTER_MS = 90_000;
/** Of one look at the clock: more are not started, the first of them are skipped. */
const MOST_RUNS = 20;
/** So many skipped ones are remembered. */
const MOST_SKIPPED = 30;

/** What a deployment's schedule has brought since it was last looked at; undefined: nothing. */
export function planRuns(
  deployment: DeploymentRow,
  now: number,
  newId: () => string,
): PlannedRuns | undefined {
  const { id: deploymentId, schedule, paused, catchUp, plannedUntil } = deployment;
  if (paused || !schedule) return undefined;
  // A fast clock may have registered it ahead of the world's time.
  const from = Math.min(plannedUntil, now);
  const times = timesBetween(schedule, from, now, MOST_RUNS + MOST_SKIPPED);
  if (times.length === 0) return undefined;
  const lastMissed = times.findLast((at) => isLate(at, now));
  const isWanted = (at: number) =>
    !isLate(at, now) || catchUp === 'all' || (catchUp === 'latest' && at === lastMissed);
  const wanted = new Set(times.filter(isWanted).slice(-MOST_RUNS));
  const runs = times.map((expectedAt): ScheduledRunRow => {
    const state = isLate(expectedAt, now) ? 'Late' : 'Scheduled';
    const fate = wanted.has(expectedAt) ? state : 'Skipped';
    return { id: newId(), deploymentId, expectedAt, state: fate, by: 'schedule' };
  });
  return { deploymentId, plannedUntil: now, runs };
}

export function isLate(expectedAt: number, now: number): boolean {
  return now - expectedAt > LATE_AFTER_MS;
}
