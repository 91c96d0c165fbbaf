import { expect, test } from 'vitest';
import { filterNow, isFiltered, wantedRuns } from '$lib/features/runs/run-filter';

const HOUR = 3600_000;
const wanted = (query: string) => {
  const parameters = new URLSearchParams(query);
  return wantedRuns((name) => parameters.get(name) || undefined);
};

test('an address says which runs to list', () => {
  const asked = wanted('state=FAILED&flow=flujo1&tag=diario&text=red&span=24h&before=12.5,abc,d');
  expect(asked).toEqual({
    filter: { stateType: 'FAILED', flowName: 'flujo1', tag: 'diario', text: 'red' },
    span: '24h',
    before: { createdAt: 12.5, id: 'abc,d' },
  });
  expect(filterNow(asked, 30 * HOUR)).toEqual({ ...asked.filter, from: 6 * HOUR });
});

test('fixed bounds rule the span out', () => {
  const asked = wanted('span=1h&from=1000&to=2000');
  expect(filterNow(asked, 30 * HOUR)).toEqual({ from: 1000, to: 2000 });
  expect(filterNow(wanted('span=1h&to=2000'), 30 * HOUR)).toEqual({ to: 2000 });
});

test.each(['', 'state=BROKEN', 'span=9y', 'from=soon&to=-1', 'before=x', 'from=1e999'])(
  'what makes no sense in %j filters nothing',
  (query) => {
    expect(isFiltered(wanted(query))).toBe(false);
    expect(filterNow(wanted(query), 0)).toEqual({});
  },
);
