const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Steps that read well in units of time; below a second, 1, 2 and 5 of each ten. In milliseconds. */
const STEPS: readonly number[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12, 24].map((count) => count * HOUR),
];

export interface TimelineAxis {
  /** Distances from the start, in milliseconds; the first is 0. */
  readonly ticks: readonly number[];
  readonly step: number;
  /** How much time the axis shows. */
  readonly span: number;
}

/**
 * An axis for `elapsed` milliseconds with about `count` ticks. While a run is live the axis ends at a
 * whole step beyond the present, so that it stands still between steps and the bars grow in it.
 */
export function timelineAxis(elapsed: number, count: number, live: boolean): TimelineAxis {
  const wanted = Math.max(elapsed, live ? 2 * SECOND : 1) / Math.max(1, count);
  const day = 24 * HOUR;
  const step = STEPS.find((size) => size >= wanted) ?? Math.ceil(wanted / day) * day;
  const span = live ? (Math.floor(elapsed / step) + 1) * step : Math.max(elapsed, 1);
  const ticks: number[] = [];
  for (let at = 0; at <= span; at += step) ticks.push(at);
  return { ticks, step, span: Math.max(span, live ? 2 * SECOND : 1) };
}
