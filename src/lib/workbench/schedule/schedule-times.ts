import { Cron } from 'croner';
import type { Schedule } from '$lib/history/deployment-rows';

/** Shorter intervals are taken for this, in milliseconds: a browser cannot keep up with them. */
const SHORTEST_MS = 1000;

/** The next `count` times after `after`, in ms since the epoch; fewer where the schedule ends, or cannot be read. */
export function nextTimes(schedule: Schedule, after: number, count: number): number[] {
  if (schedule.kind === 'cron') {
    return cronOf(schedule)?.nextRuns(count, new Date(after)).map(Number) ?? [];
  }
  const { anchor } = schedule;
  const step = stepOf(schedule);
  const first = Math.max(1, Math.floor((after - anchor) / step) + 1);
  return Array.from({ length: count }, (_, index) => anchor + (first + index) * step);
}

/** The last `limit` times after `from` and up to `to`, in order. */
export function timesBetween(
  schedule: Schedule,
  from: number,
  to: number,
  limit: number,
): number[] {
  const inside = (at: number) => at > from && at <= to;
  if (schedule.kind === 'cron') {
    // What is asked for comes before the reference.
    const times = cronOf(schedule)?.previousRuns(limit + 1, new Date(to + 1000)) ?? [];
    return times.map(Number).filter(inside).toReversed().slice(-limit);
  }
  const { anchor } = schedule;
  const step = stepOf(schedule);
  const last = Math.floor((to - anchor) / step);
  return Array.from(
    { length: limit },
    (_, index) => anchor + (last - limit + 1 + index) * step,
  ).filter(inside);
}

function stepOf({ seconds }: Extract<Schedule, { kind: 'interval' }>): number {
  return Math.max(SHORTEST_MS, seconds * 1000);
}

/** Undefined for a text that is no cron, which only a forged registration holds. */
function cronOf({ cron, timezone }: Extract<Schedule, { kind: 'cron' }>): Cron | undefined {
  try {
    return new Cron(cron, { paused: true, ...(timezone !== undefined && { timezone }) });
  } catch {
    return undefined;
  }
}
