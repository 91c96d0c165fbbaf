import type { HistoryDatabase } from '../../../src/lib/history/schema';

/** The rows of one page and the one behind it. */
const PAGE_ROWS = 51;
const LATEST_ROWS = 8;
const CRASHED_ROWS = 50;

export interface BareQuery {
  readonly index: string;
  readonly prefix: readonly (string | number)[];
}

/**
 * All that the runs' page reads, by IndexedDB alone: a page and its count, what can be filtered by, programs
 * without flows. No row is checked.
 */
export async function bareRuns(db: HistoryDatabase, query: BareQuery): Promise<unknown> {
  const flowRuns = storeOf(db, 'flowRuns');
  const index = flowRuns.index(query.index);
  const flowless = storeOf(db, 'programRuns').index('[flowless+startedAt+id]');
  return Promise.all([
    newest(index, rangeOf(query.prefix), PAGE_ROWS),
    settled(index.count(rangeOf(query.prefix))),
    ...choices(flowRuns),
    newest(flowless, rangeOf([1]), PAGE_ROWS),
  ]);
}

/** All that the dashboard reads: the runs since `from`, the latest, the crashed, what can be filtered by. */
export async function bareDashboard(db: HistoryDatabase, from: number): Promise<unknown> {
  const flowRuns = storeOf(db, 'flowRuns');
  const byTime = flowRuns.index('[createdAt+id]');
  const byState = flowRuns.index('[isRoot+stateType+createdAt+id]');
  return Promise.all([
    settled(byTime.getAll(IDBKeyRange.lowerBound([from]))),
    newest(byTime, rangeOf([]), LATEST_ROWS),
    newest(byState, rangeOf([1, 'CRASHED']), CRASHED_ROWS),
    ...choices(flowRuns),
  ]);
}

/** Every flow's name, and every tag. */
function choices(flowRuns: IDBObjectStore): Promise<number>[] {
  return ['[flowName+createdAt+id]', 'tagKeys'].map((index) => firstParts(flowRuns.index(index)));
}

function storeOf(db: HistoryDatabase, name: string): IDBObjectStore {
  return db.backendDB().transaction(name).objectStore(name);
}

function rangeOf(prefix: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...prefix, 0], [...prefix, []]);
}

function newest(source: IDBIndex, range: IDBKeyRange, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const found: unknown[] = [];
    const request = source.openCursor(range, 'prev');
    request.onerror = () => reject(request.error ?? new Error('refused'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.length === most) return resolve(found.length);
      found.push(cursor.value);
      cursor.continue();
    };
  });
}

/** What the keys begin with, each once; a cursor that goes on would read ahead in vain. */
async function firstParts(source: IDBIndex): Promise<number> {
  let found = 0;
  let range: IDBKeyRange | undefined;
  for (;;) {
    const cursor: IDBCursor | null = await settled(source.openKeyCursor(range));
    if (!cursor) return found;
    const [first = ''] = cursor.key as IDBValidKey[];
    found++;
    range = IDBKeyRange.lowerBound([first, []]);
  }
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error('refused'));
    request.onsuccess = () => resolve(request.result);
  });
}
