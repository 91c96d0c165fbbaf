import { readDashboard } from '../../../src/lib/features/dashboard/read-dashboard';
import { readRuns } from '../../../src/lib/features/runs/read-runs';
import { wantedRuns } from '../../../src/lib/features/runs/run-filter';
import { database } from '../../../src/lib/history/schema';
import { bareDashboard, bareRuns, type BareQuery } from './bare-history';
import { fillHistory, LAST_RUN } from './fill-history';
import { openRun, openRunBare, queryRun, queryRunBare } from './open-run';

const PAGE = 50;
const HOUR = 3600_000;

/** The queries of `/runs` under an address, as the page itself makes them. */
const runs = (address: string) => {
  const parameters = new URLSearchParams(address);
  return readRuns(
    wantedRuns((name) => parameters.get(name) ?? undefined),
    PAGE,
  );
};

/**
 * Milliseconds of each query, `rounds` times, on a database of `size` flow runs made for this; beside them the
 * same by IndexedDB alone.
 */
async function measureHistory(size: number, rounds: number): Promise<Record<string, number[]>> {
  const now = Date.now();
  await fillHistory(database, size, now);
  const bare = (query: BareQuery) => () => bareRuns(database, query);
  const day = { span: '24h', flowName: undefined, tag: undefined } as const;
  const queries: Record<string, () => Promise<unknown>> = {
    '/runs, first page': runs(''),
    '  beside: bare IndexedDB': bare({ index: '[createdAt+id]', prefix: [] }),
    '/runs, failed': runs('state=FAILED'),
    '  beside: bare IndexedDB, failed': bare({
      index: '[stateType+createdAt+id]',
      prefix: ['FAILED'],
    }),
    '/runs, one flow': runs('flow=flujo3'),
    '  beside: bare IndexedDB, one flow': bare({
      index: '[flowName+createdAt+id]',
      prefix: ['flujo3'],
    }),
    '/runs, a tag': runs('tag=nocturno'),
    '  beside: bare IndexedDB, a tag': bare({ index: 'tagKeys', prefix: ['nocturno', 0, 0] }),
    '/runs, a rare tag, a flow and a state': runs('tag=raro&flow=flujo0&state=COMPLETED'),
    '/runs, one hour': runs('span=1h'),
    '/runs, a text that is there': runs('text=amber'),
    '/runs, a text that is not there': runs('text=zzz'),
    '/dashboard, 24 h': readDashboard(day),
    '  beside: bare IndexedDB, 24 h': () => bareDashboard(database, now - 24 * HOUR),
    '/dashboard, 24 h of a tag': readDashboard({ ...day, tag: 'nocturno' }),
    'opening a run of 1,000 tasks': () => openRun(LAST_RUN),
    '  beside: bare IndexedDB and JSON': () => openRunBare(database, LAST_RUN),
    '  of it the query': () => queryRun(LAST_RUN),
    '  beside: bare IndexedDB, a run': () => queryRunBare(database, LAST_RUN),
  };
  const found: Record<string, number[]> = {};
  for (const [name, query] of Object.entries(queries)) {
    await query();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      await query();
      times.push(performance.now() - start);
    }
    found[name] = times;
  }
  return found;
}

Object.assign(globalThis, { measureHistory });
