import { expect, test } from 'vitest';
import { runsAddress } from '$lib/features/dashboard/runs-address';
import { SPANS, spanWindow } from '$lib/features/dashboard/span';

const NOW = Date.UTC(2026, 10, 24, 15, 7, 3, 251);
const HOUR = 3600_000;

test.each(['1h', '24h', '7d'] as const)(
  '%s is whole, in parts that stay as time goes on',
  (span) => {
    const ms = { '1h': HOUR, '24h': 24 * HOUR, '7d': 168 * HOUR }[span];
    const { from = NaN, to, bucketCount } = spanWindow(span, NOW);
    expect(from).toBeLessThanOrEqual(NOW - ms);
    expect(to).toBeGreaterThanOrEqual(NOW);
    expect((to + 1 - from) / bucketCount).toBe(ms / 48);
    expect(spanWindow(span, NOW + 1000)).toEqual({ from, to, bucketCount });
  },
);

test('a span that ends just where a part begins still holds that moment', () => {
  const { to } = spanWindow('24h', Date.UTC(2026, 10, 24));
  expect(to).toBeGreaterThanOrEqual(Date.UTC(2026, 10, 24));
});

test('the whole history has no beginning of its own', () => {
  expect(SPANS.at(-1)).toBe('all');
  expect(spanWindow('all', NOW)).toEqual({ to: NOW, bucketCount: 48 });
});

test('the address of runs holds what is filtered by, in whole milliseconds', () => {
  expect(runsAddress({})).toBe('/runs/');
  expect(runsAddress({ state: 'FAILED', flow: 'a&b', tag: undefined, from: 10.2, to: 20 })).toBe(
    '/runs/?state=FAILED&flow=a%26b&from=11&to=20',
  );
});
