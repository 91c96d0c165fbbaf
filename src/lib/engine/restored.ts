import type { AttemptsMade, CallsMade } from '$lib/contract/restored-run';
import type { StateValue } from '$lib/contract/states';
import type { StoredResult } from '$lib/contract/stored-result';

/** What an earlier run of the program had done before it was cut short, by the keys of its runs. */
export interface RestoredRun {
  /** Task runs that had completed, with what gives their results back. */
  readonly tasks: ReadonlyMap<string, RestoredTask>;
  /** Questions that had been answered; null: closed without an answer. */
  readonly answers: ReadonlyMap<string, string | null>;
  /** In which attempt a run was, by its key; left out, in its first. */
  readonly attempts?: ReadonlyMap<string, AttemptsMade>;
  /** The id that a flow run had at first, by its key. */
  readonly flowRunIds?: ReadonlyMap<string, string>;
  /** Results that were kept, by cache key. */
  readonly results?: ReadonlyMap<string, StoredResult>;
  /** Runs that had begun and had not ended by themselves. */
  readonly crashed: ReadonlySet<string>;
  readonly programRunId?: string;
  /** What a person let its suspended flow run go on with. */
  readonly resumeAnswer?: string;
  readonly calls?: readonly CallsMade[];
  /** It is no run that goes on: it begins anew, with answers of an earlier one. */
  readonly branch?: true;
}

export interface RestoredTask {
  readonly state: StateValue;
  readonly result: () => unknown;
}

export const NOTHING_RESTORED: RestoredRun = {
  tasks: new Map(),
  answers: new Map(),
  crashed: new Set(),
};
