import { bareText } from './bare-text';
import { flowRunRange, type FlowRunCursor, type FlowRunRange } from './flow-run-range';
import { parseAll, parseFlowRun, type FlowRunRow, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

export interface FlowRunFilter extends FlowRunRange {
  /** Part of the run's name, its flow's name or its message; case and accents do not count. */
  readonly text?: string;
}

export interface FlowRunQuery extends FlowRunFilter {
  readonly before?: FlowRunCursor;
  readonly limit: number;
}

export interface FlowRunPage extends Read<FlowRunRow> {
  /** Where the next page begins; absent when there is nothing older. With it a page may be short of its limit. */
  readonly next?: FlowRunCursor;
}

/** No index knows texts: so many rows are read at once, and in all for one page. */
const AT_ONCE = 250;
const MOST_LOOKED_AT = 750;

/** A page of flow runs, the newest first. What it costs does not grow with what is stored. */
export async function listFlowRuns(
  { before, limit, ...filter }: FlowRunQuery,
  db: HistoryDatabase = database,
): Promise<FlowRunPage> {
  const matches = matcher(filter);
  const rows: FlowRunRow[] = [];
  let damaged = 0;
  let cursor = before;
  for (let looked = 0; looked < MOST_LOOKED_AT;) {
    const atOnce = matches ? AT_ONCE : limit + 1;
    const data = await flowRunRange(filter, db, cursor).reverse().limit(atOnce).toArray();
    // Asked before they are checked, which costs more: most do not match.
    const page = parseAll(matches ? data.filter(matches) : data, parseFlowRun);
    damaged += page.damaged;
    for (const row of page.rows) {
      const last = rows.at(-1);
      if (rows.length === limit && last) return { rows, damaged, next: cursorAt(last) };
      rows.push(row);
    }
    const end = data.at(-1);
    if (data.length < atOnce || !end) return { rows, damaged };
    cursor = cursorAt(end);
    looked += data.length;
  }
  return { rows, damaged, ...(cursor && { next: cursor }) };
}

/** How many there are in all, or behind a cursor; undefined where only reading each of them could tell. */
export async function countFlowRuns(
  { before, ...filter }: FlowRunFilter & Pick<FlowRunQuery, 'before'>,
  db: HistoryDatabase = database,
): Promise<number | undefined> {
  return matcher(filter) ? undefined : flowRunRange(filter, db, before).count();
}

function cursorAt({ createdAt, id }: FlowRunCursor): FlowRunCursor {
  return { createdAt, id };
}

/** What the index cannot tell; undefined when there is nothing of the kind. */
function matcher({ text }: FlowRunFilter): ((row: FlowRunRow) => boolean) | undefined {
  const wanted = bareText(text ?? '').trim();
  if (wanted === '') return undefined;
  return ({ name, flowName, message }) =>
    [name, flowName, message].some((said: unknown) => {
      return typeof said === 'string' && bareText(said).includes(wanted);
    });
}
