import type { StateType } from '$lib/contract/states';

/** Stands in a tag's key for every flow, or every state: no name is a number. */
const ANY = 0;
/** A run with more tags is found by the first ones. */
const MOST_TAGS = 50;

/** A tag, a flow, a state, the time of creation, the run's id. */
export type TagKey = readonly [string, string | 0, StateType | 0, number, string];

interface TaggedRun {
  readonly tags: readonly string[];
  readonly flowName: string;
  readonly stateType: StateType;
  readonly createdAt: number;
  readonly id: string;
}

/**
 * A run's places in the lists by tag. No index of IndexedDB is both compound and multi-entry, but an entry
 * may be an array: so each list that a tag narrows, by flow, by state or by both, has an entry of its own.
 */
export function tagKeys({ tags, flowName, stateType, createdAt, id }: TaggedRun): TagKey[] {
  return [...new Set(tags)].slice(0, MOST_TAGS).flatMap((tag): TagKey[] => [
    [tag, ANY, ANY, createdAt, id],
    [tag, flowName, ANY, createdAt, id],
    [tag, ANY, stateType, createdAt, id],
    [tag, flowName, stateType, createdAt, id],
  ]);
}

/** What the keys of one list by tag begin with. */
export function tagPrefix(
  tag: string,
  flowName: string | undefined,
  stateType: StateType | undefined,
): (string | 0)[] {
  return [tag, flowName ?? ANY, stateType ?? ANY];
}
