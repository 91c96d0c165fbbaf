import Dexie, { type Collection } from 'dexie';
import type { StateType } from '$lib/contract/states';
import type { FlowRunRow } from './rows';
import type { HistoryDatabase } from './schema';
import { tagPrefix } from './tag-keys';

/** Where a page ended: the next one holds what is older. */
export interface FlowRunCursor {
  readonly createdAt: number;
  readonly id: string;
}

/** What an index can tell. */
export interface FlowRunRange {
  readonly flowName?: string | undefined;
  readonly stateType?: StateType | undefined;
  readonly tag?: string | undefined;
  /** Created at this time or later, in ms since the epoch. */
  readonly from?: number | undefined;
  /** Created before this time. */
  readonly to?: number | undefined;
}

/** These flow runs by their time of creation, the oldest first; with `before` those that are older. */
export function flowRunRange(
  range: FlowRunRange,
  db: HistoryDatabase,
  before?: FlowRunCursor,
): Collection<FlowRunRow, string> {
  const { from, to } = range;
  const { index, prefix } = indexFor(range);
  const start = [...prefix, from ?? Dexie.minKey];
  const end =
    before && (to === undefined || before.createdAt < to)
      ? [...prefix, before.createdAt, before.id]
      : [...prefix, to ?? Dexie.maxKey];
  return db.flowRuns.where(index).between(start, end, true, false);
}

function indexFor({ flowName, stateType, tag }: FlowRunRange) {
  if (tag !== undefined) return { index: 'tagKeys', prefix: tagPrefix(tag, flowName, stateType) };
  if (flowName === undefined) {
    return stateType === undefined
      ? { index: '[createdAt+id]', prefix: [] }
      : { index: '[stateType+createdAt+id]', prefix: [stateType] };
  }
  return stateType === undefined
    ? { index: '[flowName+createdAt+id]', prefix: [flowName] }
    : { index: '[flowName+stateType+createdAt+id]', prefix: [flowName, stateType] };
}
