import type { flows as es } from '../es/flows';

export const flows = {
  search: 'Search flows',
  order: 'Order',
  orders: {
    last: 'Last run',
    name: 'Name',
    runs: 'Most runs',
    success: 'Lowest success rate',
    p95: 'Slowest',
  },
  withTag: (tag: string) => `Only those with the tag ${tag}`,
  noMatch: 'No matching flows',
  scatter: 'Duration of each run over time',
  failedShare: 'Failed',
  retriedShare: 'Retried',
  overLatest: (count: string, one: boolean) =>
    one ? 'in the latest run' : `in the latest ${count} runs`,
  median: 'Median',
  p95: '95th percentile',
  p95Note: '95 out of 100 runs took no longer than this, not counting time spent waiting',
} satisfies typeof es;
