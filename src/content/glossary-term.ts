import type { Words } from '$lib/checks/exercise';

/** A word of the trade. `text` may hold `code`. */
export interface Term {
  /** Its place on the glossary's page, and what lessons call it by. */
  readonly slug: string;
  readonly name: Words;
  /** What Prefect calls it; a dash where it has no such thing. */
  readonly prefect: string;
  /** Two or three sentences. */
  readonly text: Words;
  /** How lessons that do not teach it speak of it; the first mention becomes a link. */
  readonly mentions?: { readonly es: readonly string[]; readonly en: readonly string[] };
  /** Folders of lessons that teach it. */
  readonly lessons: readonly string[];
  /** Slugs of other terms. */
  readonly related: readonly string[];
}
