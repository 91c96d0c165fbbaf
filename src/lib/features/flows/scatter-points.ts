import { scaleSqrt, scaleTime } from 'd3-scale';
import type { FlowRunRow } from '$lib/history/rows';
import type { StateValue } from '$lib/contract/states';
import { runDuration } from '../runs/run-duration';

export interface ScatterPoint {
  readonly run: FlowRunRow;
  readonly state: StateValue;
  readonly durationMs: number;
  readonly x: number;
  readonly y: number;
}

export interface Scatter {
  /** The newest first, as the runs were given. */
  readonly points: readonly ScatterPoint[];
  /** Lengths of time worth a line, in ms. */
  readonly marks: readonly { readonly ms: number; readonly y: number }[];
}

/** Distance that keeps a mark whole at the edge, in pixels. */
const EDGE = 10;
/** What the lengths of time at the left take, in pixels. */
export const SCALE_WIDTH = 52;

/**
 * Where each run stands: its start from left to right, its duration without the waiting from the bottom up, on
 * a root's scale, for one run that took long must not flatten the others.
 */
export function scatterPoints(
  runs: readonly FlowRunRow[],
  { now, width, height }: { now: number; width: number; height: number },
): Scatter {
  const timed = runs.flatMap((run) => {
    const duration = runDuration(run, now);
    if (!duration) return [];
    const state = { type: run.stateType, name: run.stateName };
    return [{ run, state, durationMs: Math.max(0, duration.total - duration.waiting) }];
  });
  const starts = timed.map(({ run }) => run.createdAt);
  const longest = Math.max(1, ...timed.map(({ durationMs }) => durationMs));
  const x = scaleTime(
    [Math.min(...starts), Math.max(...starts)],
    [SCALE_WIDTH + EDGE, width - EDGE],
  );
  const y = scaleSqrt([0, longest], [height - EDGE, EDGE]);
  return {
    points: timed.map((point) => ({ ...point, x: x(point.run.createdAt), y: y(point.durationMs) })),
    marks: y.ticks(4).map((ms) => ({ ms, y: y(ms) })),
  };
}
