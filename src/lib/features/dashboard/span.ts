/** How far back the dashboard looks. */
export const SPANS = ['1h', '24h', '7d', 'all'] as const;
export type Span = (typeof SPANS)[number];

const HOUR = 3600_000;
const MS: Record<Exclude<Span, 'all'>, number> = { '1h': HOUR, '24h': 24 * HOUR, '7d': 168 * HOUR };

export function isSpan(value: string | undefined): value is Span {
  return SPANS.some((span) => span === value);
}

/** Where the span begins, in ms since the epoch; undefined: with the first run. */
export function spanStart(span: Span, now: number): number | undefined {
  return span === 'all' ? undefined : now - MS[span];
}
