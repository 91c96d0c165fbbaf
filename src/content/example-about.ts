import type { SharedPlayground } from '$lib/contract/program';
import type { Language } from '$lib/i18n/languages';
import type { TermSlug } from './glossary';

/** What the gallery says of an example. */
export interface ExampleAbout {
  readonly title: Readonly<Record<Language, string>>;
  /** What to look at while it runs. */
  readonly look: Readonly<Record<Language, string>>;
  /** The first line of its code that the gallery shows, counted from 1. */
  readonly shownFrom?: number;
  /** What it runs with, where that is part of what it teaches. */
  readonly settings?: Pick<SharedPlayground, 'clock' | 'seed' | 'faults'>;
  /** Terms of the glossary that it shows at work. */
  readonly terms?: readonly TermSlug[];
}
