/** A stretch of time that a picture shows, in ms since the epoch. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** No closer than this, in ms: events have no finer times. */
const CLOSEST_MS = 5;

/** `factor` above 1 goes closer; `anchor`, a moment, stays where it is on the screen. */
export function zoomed(
  near: TimeWindow,
  whole: TimeWindow,
  factor: number,
  anchor: number,
): TimeWindow {
  const span = near.to - near.from;
  const wanted = Math.max(span / factor, Math.min(CLOSEST_MS, whole.to - whole.from));
  const share = span > 0 ? (anchor - near.from) / span : 0.5;
  const from = anchor - wanted * Math.min(1, Math.max(0, share));
  return inside({ from, to: from + wanted }, whole);
}

export function panned(near: TimeWindow, whole: TimeWindow, ms: number): TimeWindow {
  return inside({ from: near.from + ms, to: near.to + ms }, whole);
}

/** As wide as it was where that is possible, and never beyond the whole. */
function inside(near: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = near.to - near.from;
  if (span >= whole.to - whole.from) return whole;
  const from = Math.min(Math.max(near.from, whole.from), whole.to - span);
  return { from, to: from + span };
}
