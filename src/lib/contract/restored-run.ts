import type { Json } from './json';
import type { Site } from './events';
import type { StateValue } from './states';
import type { StoredResult } from './stored-result';

/** What need not be done again by a run that goes on after a crash; keys as in events.ts. */
export interface RestoredRunData {
  /** The program run that it was. */
  readonly programRunId: string;
  /** What a person let its suspended flow run go on with. */
  readonly resumeAnswer?: string;
  /** The run does not go on from it: it begins anew with some of its answers. */
  readonly branch?: true;
  readonly tasks: readonly {
    readonly key: string;
    readonly state: StateValue;
    /** At most one of the two; neither for `undefined`. */
    readonly result?: Json;
    readonly resultText?: string;
  }[];
  readonly answers: readonly { readonly key: string; readonly answer: string | null }[];
  /** Of those that are not restored, the ones that were in a later attempt than their first: they go on in that. */
  readonly attempts?: readonly AttemptsMade[];
  /** The id that each flow run had at first: results that were kept for it alone stand under that. */
  readonly flowRunIds?: readonly { readonly key: string; readonly id: string }[];
  /** Results that were kept, by cache key: an attempt that is not made again cannot keep them again. */
  readonly results?: readonly ({ readonly key: string } & StoredResult)[];
  /** Runs that had begun and had not ended by themselves. */
  readonly crashed: readonly string[];
  /** What each of its runs had called: a run that goes on and calls otherwise is told so. */
  readonly calls?: readonly CallsMade[];
}

export interface AttemptsMade {
  readonly key: string;
  /** The last one's number, from 2. */
  readonly last: number;
  /** It had failed for good, and a person tries it once more: its retries are counted anew. */
  readonly anew?: true;
}

/** The calls of one run, or of the program. */
export interface CallsMade {
  /** The key of the run that called; `program` outside any. */
  readonly caller: string;
  /** In order, each key once. */
  readonly calls: readonly CallMade[];
  /** Each had ended before the next was made. */
  readonly inTurn: boolean;
}
export interface CallMade {
  readonly key: string;
  readonly kind: 'flow' | 'task' | 'prompt';
  /** Of a prompt, what it asks. */
  readonly name: string;
  readonly site?: Site;
}
