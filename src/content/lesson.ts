import type { Exercise, Words } from '$lib/checks/exercise';
import type { Fault } from '$lib/contract/fault';

/** Choose what will happen, then run it. */
export interface Prediction {
  readonly question: Words;
  readonly options: readonly Words[];
  /** Which of the options comes true, counted from 0. */
  readonly right: number;
  /** Said after the choice. */
  readonly because: Words;
}

/** Where else to look: the folder of an example, or the page of a term in the glossary. */
export type Related = { readonly example: string } | { readonly term: string };

/** A lesson besides its text and its programs, which stand in files of their own beside it. */
export interface Lesson {
  readonly title: Words;
  /** One sentence for the path. */
  readonly summary: Words;
  readonly minutes: number;
  /** The fast one, where waiting is what the lesson is about. */
  readonly clock?: 'fast';
  /** Set on the program at first, where they are what the lesson is about. */
  readonly faults?: readonly Fault[];
  readonly prediction?: Prediction;
  /** One line under the link to the next lesson: why it follows. Left out, its summary stands there. */
  readonly readNext?: Words;
  readonly related?: readonly Related[];
  /** The same thing in Prefect's own Python. */
  readonly prefect: string;
  readonly exercises: readonly Exercise[];
}
