import Dexie from 'dexie';
import type { StateType } from '$lib/contract/states';
import { parseAll, parseFlowRun, type FlowRunRow, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

/** Where a page ended: the next one holds what is older. */
export interface FlowRunCursor {
  readonly createdAt: number;
  readonly id: string;
}

export interface FlowRunFilter {
  readonly flowName?: string;
  readonly stateType?: StateType;
  readonly before?: FlowRunCursor;
  readonly limit: number;
}

export interface FlowRunPage extends Read<FlowRunRow> {
  /** Absent on the last page. */
  readonly next?: FlowRunCursor;
}

/** A page of flow runs, the newest first. */
export async function listFlowRuns(
  { flowName, stateType, before, limit }: FlowRunFilter,
  db: HistoryDatabase = database,
): Promise<FlowRunPage> {
  const { index, prefix } = indexFor(flowName, stateType);
  const start = [...prefix, Dexie.minKey];
  const end = before ? [...prefix, before.createdAt, before.id] : [...prefix, Dexie.maxKey];
  const data = await db.flowRuns
    .where(index)
    .between(start, end, true, false)
    .reverse()
    .limit(limit + 1)
    .toArray();
  const page = parseAll(data.slice(0, limit), parseFlowRun);
  const last = page.rows.at(-1);
  if (data.length <= limit || !last) return page;
  return { ...page, next: { createdAt: last.createdAt, id: last.id } };
}

/** How many there are in all. */
export function countFlowRuns(
  { flowName, stateType }: Omit<FlowRunFilter, 'limit' | 'before'>,
  db: HistoryDatabase = database,
): Promise<number> {
  const { index, prefix } = indexFor(flowName, stateType);
  const range = db.flowRuns.where(index);
  return range.between([...prefix, Dexie.minKey], [...prefix, Dexie.maxKey]).count();
}

function indexFor(flowName: string | undefined, stateType: StateType | undefined) {
  if (flowName === undefined) {
    return stateType === undefined
      ? { index: '[createdAt+id]', prefix: [] }
      : { index: '[stateType+createdAt+id]', prefix: [stateType] };
  }
  return stateType === undefined
    ? { index: '[flowName+createdAt+id]', prefix: [flowName] }
    : { index: '[flowName+stateType+createdAt+id]', prefix: [flowName, stateType] };
}
