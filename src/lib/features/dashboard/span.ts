/** How far back the dashboard looks. */
export const SPANS = ['1h', '24h', '7d', 'all'] as const;
export type Span = (typeof SPANS)[number];

const HOUR = 3600_000;
const MS: Record<Exclude<Span, 'all'>, number> = { '1h': HOUR, '24h': 24 * HOUR, '7d': 168 * HOUR };
const BUCKETS = 48;

export function isSpan(value: string | undefined): value is Span {
  return SPANS.some((span) => span === value);
}

/** Where the span begins, in ms since the epoch; undefined: with the first run. */
export function spanStart(span: Span, now: number): number | undefined {
  return span === 'all' ? undefined : now - MS[span];
}

/** In ms since the epoch; without `from` it begins with the first run. */
export interface SpanWindow {
  readonly from?: number;
  readonly to: number;
  readonly bucketCount: number;
}

/**
 * The span as it is counted. It begins and ends at whole parts, so that a part keeps its place and its link
 * while time goes on.
 */
export function spanWindow(span: Span, now: number): SpanWindow {
  if (span === 'all') return { to: now, bucketCount: BUCKETS };
  const width = MS[span] / BUCKETS;
  const from = Math.floor((now - MS[span]) / width) * width;
  const bucketCount = Math.floor((now - from) / width) + 1;
  return { from, to: from + bucketCount * width - 1, bucketCount };
}
