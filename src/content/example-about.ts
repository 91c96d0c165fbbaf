import type { Language } from '$lib/i18n/languages';

/** What the gallery says of an example. */
export interface ExampleAbout {
  readonly title: Readonly<Record<Language, string>>;
  /** What to look at while it runs. */
  readonly look: Readonly<Record<Language, string>>;
  /** The first line of its code that the gallery shows, counted from 1. */
  readonly shownFrom?: number;
}
