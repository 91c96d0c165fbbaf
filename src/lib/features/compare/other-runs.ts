import type { FlowRunRow } from '$lib/history/rows';

/** So many of a flow's latest runs are offered. */
export const MOST_OFFERED = 12;

/** The runs to compare one with: the one before it, then the flow's other latest ones. */
export function otherRuns(
  id: string,
  previous: readonly FlowRunRow[],
  latest: readonly FlowRunRow[],
): readonly FlowRunRow[] {
  const [first] = previous;
  const seen = new Set([id, first?.id]);
  const others = [...latest, ...previous].filter((row) => {
    if (seen.has(row.id)) return false;
    seen.add(row.id);
    return true;
  });
  return [...(first ? [first] : []), ...others].slice(0, MOST_OFFERED);
}
