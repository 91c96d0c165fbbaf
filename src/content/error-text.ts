import type { Words } from '$lib/checks/exercise';
import type { Fault } from '$lib/contract/fault';
import type { TermSlug } from './glossary';

/** What the page of an error says. Texts may hold `code`. */
export interface ErrorText {
  readonly title: Words;
  /**
   * How the console says it; three dots stand for what differs each time. The log knows one language, what the
   * page says of a program both.
   */
  readonly shown?: string | Words;
  readonly means: Words;
  readonly why: Words;
  /** A program that shows it, of one file; `answers` and `faults` are what it is run with. */
  readonly program?: string;
  readonly answers?: readonly (string | null)[];
  readonly faults?: readonly Fault[];
  /** What follows `#` in a link that shows it. */
  readonly link?: string;
  /** An occasion, where no small program shows it. */
  readonly case?: Words;
  readonly mend: Words;
  /** The program, mended. */
  readonly mended?: string;
  /** Of the glossary. */
  readonly terms: readonly TermSlug[];
}
