import { countFlowRuns, listFlowRuns } from '../../../src/lib/history/list-flow-runs';
import type { EventChunk, FlowRunRow } from '../../../src/lib/history/rows';
import { HistoryDatabase } from '../../../src/lib/history/schema';
import { summarizeSpan } from '../../../src/lib/history/summarize-span';

const PAGE = 50;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const AT_ONCE = 5000;
const EVENTS_A_RUN = 50;
const TASKS_A_RUN = 10;

/** A run a minute until now: the latest first page is alike, whatever lies behind it. */
function row(place: number, size: number, now: number): FlowRunRow {
  const id = String(place).padStart(12, '0');
  const createdAt = now - (size - place) * MINUTE;
  const failed = place % 7 === 0;
  return {
    id: `run-${id}`,
    programRunId: `program-${id}`,
    rootFlowRunId: `run-${id}`,
    isRoot: 1,
    name: `amber-${place}`,
    flowName: `flujo${place % 20}`,
    entry: 'main.ts',
    stateType: failed ? 'FAILED' : 'COMPLETED',
    stateName: failed ? 'Failed' : 'Completed',
    createdAt,
    startedAt: createdAt,
    endedAt: createdAt + 1000,
    waitingMs: 0,
    tags: place % 3 === 0 ? ['nocturno'] : [],
    tasks: { total: TASKS_A_RUN, completed: TASKS_A_RUN, failed: 0, cached: 0, retried: 0 },
    subflows: 0,
  };
}

async function fill(db: HistoryDatabase, size: number, now: number): Promise<void> {
  const text = JSON.stringify(
    Array.from({ length: EVENTS_A_RUN }, (_, at) => ({ type: 'log', at })),
  );
  for (let start = 0; start < size; start += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, size - start) }, (_, n) =>
      row(start + n, size, now),
    );
    const chunks = rows.map(({ programRunId }): EventChunk => {
      return { programRunId, first: 0, count: EVENTS_A_RUN, text };
    });
    await Promise.all([db.flowRuns.bulkAdd(rows), db.eventChunks.bulkAdd(chunks)]);
  }
}

/** The same page by IndexedDB alone. */
function barePage(db: HistoryDatabase, index: string, range: IDBKeyRange | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const found: unknown[] = [];
    const store = db.backendDB().transaction('flowRuns').objectStore('flowRuns');
    const request = store.index(index).openCursor(range, 'prev');
    request.onerror = () => reject(request.error ?? new Error('refused'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.length > PAGE) return resolve(found.length);
      found.push(cursor.value);
      cursor.continue();
    };
  });
}

/** Milliseconds of each query, `rounds` times, on a database of `size` flow runs made for this. */
async function measureHistory(size: number, rounds: number): Promise<Record<string, number[]>> {
  const db = new HistoryDatabase(`bench-${size}`);
  const now = Date.now();
  await fill(db, size, now);
  const failed = IDBKeyRange.bound(['FAILED', 0], ['FAILED', []]);
  const queries: Record<string, () => Promise<unknown>> = {
    'first page of runs': () => listFlowRuns({ limit: PAGE }, db),
    '  beside: bare IndexedDB': () => barePage(db, '[createdAt+id]', null),
    'failed runs': () => listFlowRuns({ limit: PAGE, stateType: 'FAILED' }, db),
    '  beside: bare IndexedDB, failed': () => barePage(db, '[stateType+createdAt+id]', failed),
    'runs of one flow': () => listFlowRuns({ limit: PAGE, flowName: 'flujo3' }, db),
    'runs of one hour': () => listFlowRuns({ limit: PAGE, from: now - 60 * MINUTE }, db),
    'runs with a tag': () => listFlowRuns({ limit: PAGE, tag: 'nocturno' }, db),
    'runs by a text that is not there': () => listFlowRuns({ limit: PAGE, text: 'zzz' }, db),
    'how many runs in all': () => countFlowRuns({}, db),
    'dashboard of 24 h': () => summarizeSpan({ from: now - DAY, to: now, bucketCount: 24 }, db),
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
  await db.delete();
  return found;
}

Object.assign(globalThis, { measureHistory });
