import type { Words } from '$lib/checks/exercise';
import type { Language } from '$lib/i18n/languages';
import { scoreOf, wordsOf } from './match-text';
import type { SearchEntry } from './search-entry';

/** A place on the site or a run, as the list shows it. */
export interface SearchItem {
  /** Names it among all. */
  readonly id: string;
  readonly group: SearchGroupName;
  readonly title: string;
  readonly names: readonly string[];
  readonly note: string;
  readonly text?: string;
  /** From the site's top; an action has none. */
  readonly path?: `/${string}`;
}

export const SEARCH_GROUPS = [
  'page',
  'lesson',
  'example',
  'term',
  'error',
  'run',
  'action',
] as const;
export type SearchGroupName = (typeof SEARCH_GROUPS)[number];

export interface SearchGroup {
  readonly name: SearchGroupName;
  readonly items: readonly SearchItem[];
}

/** Of one kind; more would push the next kind out of sight. */
const MOST = 5;

/** What the query finds, by kind: the kind with the best find first, in it the best first. */
export function findResults(items: readonly SearchItem[], query: string): SearchGroup[] {
  const words = wordsOf(query);
  const found = items
    .map((item) => ({
      item,
      score: scoreOf(words, { ...item, text: `${item.note} ${item.text ?? ''}` }),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const names = [...new Set(found.map(({ item }) => item.group))];
  return names.map((name) => ({
    name,
    items: found.flatMap(({ item }) => (item.group === name ? [item] : [])).slice(0, MOST),
  }));
}

/** The entry in one language; in the other it is found all the same. */
export function entryItem(
  { kind, path, title, names, note, text }: SearchEntry,
  language: Language,
): SearchItem {
  const said = (words: Words) => words[language];
  const otherTitle = language === 'es' ? title.en : title.es;
  return {
    id: path,
    group: kind,
    title: said(title),
    names: [otherTitle, ...names],
    note: said(note),
    ...(text && { text: said(text) }),
    path,
  };
}
