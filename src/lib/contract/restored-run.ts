import type { Json } from './json';
import type { StateValue } from './states';

/** What need not be done again by a run that goes on after a crash; keys as in events.ts. */
export interface RestoredRunData {
  /** The program run that it was. */
  readonly programRunId: string;
  /** What a person let its suspended flow run go on with. */
  readonly resumeAnswer?: string;
  readonly tasks: readonly {
    readonly key: string;
    readonly state: StateValue;
    /** At most one of the two; neither for `undefined`. */
    readonly result?: Json;
    readonly resultText?: string;
  }[];
  readonly answers: readonly { readonly key: string; readonly answer: string | null }[];
  /** Runs that had begun and had not ended by themselves. */
  readonly crashed: readonly string[];
}
