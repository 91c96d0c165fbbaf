import type { HistoryDatabase } from '../../../src/lib/history/schema';

/** The rows of one page and the one behind it, and how many there are in all. */
const ROWS = 51;

export interface BareQuery {
  readonly index: string;
  readonly prefix: readonly (string | number)[];
}

/** One page and its count by IndexedDB alone: no row is checked, and nothing else is read. */
export async function barePage(db: HistoryDatabase, { index, prefix }: BareQuery): Promise<number> {
  const source = flowRuns(db).index(index);
  const range = IDBKeyRange.bound([...prefix, 0], [...prefix, []]);
  const [rows, count] = await Promise.all([newest(source, range), settled(source.count(range))]);
  return rows + count;
}

/** All runs since `from`, in one reading. */
export async function bareSpan(db: HistoryDatabase, from: number): Promise<number> {
  const range = IDBKeyRange.lowerBound([from]);
  return (await settled(flowRuns(db).index('[createdAt+id]').getAll(range))).length;
}

function flowRuns(db: HistoryDatabase): IDBObjectStore {
  return db.backendDB().transaction('flowRuns').objectStore('flowRuns');
}

function newest(source: IDBIndex, range: IDBKeyRange): Promise<number> {
  return new Promise((resolve, reject) => {
    const found: unknown[] = [];
    const request = source.openCursor(range, 'prev');
    request.onerror = () => reject(request.error ?? new Error('refused'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || found.length === ROWS) return resolve(found.length);
      found.push(cursor.value);
      cursor.continue();
    };
  });
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error('refused'));
    request.onsuccess = () => resolve(request.result);
  });
}
