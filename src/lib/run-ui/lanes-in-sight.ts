import type { TimelineRow } from '$lib/projections/timeline';

export interface PlacedLane {
  readonly row: TimelineRow;
  readonly index: number;
}

/** The lanes from `first` to before `last`, and the flows above whose bands reach into them. */
export function lanesInSight(
  rows: readonly TimelineRow[],
  first: number,
  last: number,
): PlacedLane[] {
  const placed: PlacedLane[] = [];
  for (let index = 0; index < first;) {
    const row = rows[index];
    if (!row) break;
    const reaches = index + row.below >= first;
    if (reaches && row.kind === 'flow') placed.push({ row, index });
    // Past what ends before the first lane in one step.
    index += reaches ? 1 : row.below + 1;
  }
  for (let index = first; index < last; index++) {
    const row = rows[index];
    if (row) placed.push({ row, index });
  }
  return placed;
}
