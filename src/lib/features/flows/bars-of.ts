import type { FlowRunRow } from '$lib/history/rows';
import type { RunBar } from '$lib/run-ui/RunBars.svelte';
import { runDuration } from '../runs/run-duration';
import { runLink } from '../runs/run-links';

/** The latest of these runs, given the newest first, as bars: the oldest first, without the time spent waiting. */
export function barsOf(latest: readonly FlowRunRow[], now: number, count = 16): RunBar[] {
  return latest
    .slice(0, count)
    .toReversed()
    .map((row) => {
      const { total, waiting } = runDuration(row, now) ?? { total: 0, waiting: 0 };
      const state = { type: row.stateType, name: row.stateName };
      const durationMs = Math.max(0, total - waiting);
      return { id: row.id, name: row.name, state, durationMs, href: runLink(row.id) };
    });
}
