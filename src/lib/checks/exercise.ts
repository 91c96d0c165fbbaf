import type { Fault } from '$lib/contract/fault';
import type { ObservedRun } from './observed-run';

/** A sentence in each of the site's languages. */
export interface Words {
  readonly es: string;
  readonly en: string;
}

/** What one silent run of the student's program is given. Its clock is the fast one. */
export interface Trial {
  /** Given to the questions in order; later ones are closed without an answer. */
  readonly answers?: readonly string[];
  readonly faults?: readonly Fault[];
}

/** What kept an exercise from passing. */
export interface Finding {
  /** Tells one mistake from another, in tests. */
  readonly code: string;
  /** What happened and what was expected; never how to get there. */
  readonly why: Words;
}

/** Looks at the finished run of one trial; undefined: all is as it should be. */
export type Judge = (run: ObservedRun, trial: Trial) => Finding | undefined;

/** Something to do in a lesson, checked by what the program does. */
export interface Exercise {
  readonly id: string;
  readonly task: Words;
  /** One after the other, each telling more. */
  readonly hints: readonly Words[];
  readonly trials: readonly Trial[];
  readonly judge: Judge;
}

/** `1 vez`, `3 veces`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

export function finding(code: string, es: string, en: string): Finding {
  return { code, why: { es, en } };
}
