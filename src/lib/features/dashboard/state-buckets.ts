import { STATE_TYPES, type StateType } from '$lib/contract/states';
import type { SpanSummary } from '$lib/history/summarize-span';
import type { StateBucket } from '$lib/run-ui/StateHistogram.svelte';
import { CHIEF_STATE } from '../runs/chief-state';

const GROUND: readonly StateType[] = ['COMPLETED', 'CANCELLED', 'FAILED', 'CRASHED'];
/** From the bottom up: what goes well first, what goes on last. */
const ORDER = [...GROUND, ...STATE_TYPES.filter((type) => !GROUND.includes(type))];

/** A span's counts as the histogram draws them. */
export function stateBuckets({ buckets, counts }: SpanSummary): StateBucket[] {
  const present = ORDER.filter((type) => (counts[type] ?? 0) > 0);
  return buckets.map((bucket) => ({
    from: bucket.from,
    to: bucket.to,
    counts: present.map((type) => ({
      state: { type, name: CHIEF_STATE[type] },
      count: bucket.counts[type] ?? 0,
    })),
  }));
}
