import type { Words } from '$lib/checks/exercise';

/** What can be found besides runs, screens and actions. */
export interface SearchEntry {
  readonly kind: 'lesson' | 'example' | 'term' | 'error';
  /** From the site's top; begins with a slash. */
  readonly path: `/${string}`;
  readonly title: Words;
  /** Other names that it goes by, such as Prefect's. */
  readonly names: readonly string[];
  /** Shown below the title. */
  readonly note: Words;
  /** Searched, not shown. */
  readonly text?: Words;
}
