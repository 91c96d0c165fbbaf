import { ERROR_PAGES } from '$content/error-pages';
import { EXAMPLES } from '$content/example-files';
import { GLOSSARY } from '$content/glossary';
import type { Term } from '$content/glossary-term';
import { lessonFolder } from '$content/lesson-files';
import { LESSON_SLUGS } from '$content/lesson-path';
import type { Words } from '$lib/checks/exercise';
import { ERROR_CODES } from '$lib/contract/error-codes';
import type { SearchEntry } from './search-entry';

const TERMS: readonly Term[] = GLOSSARY;

/** All that the site's pages hold, for the search box: a file of the site, loaded when somebody searches. */
export function searchIndex(): SearchEntry[] {
  return [
    ...LESSON_SLUGS.flatMap((slug) => lessonEntry(slug) ?? []),
    ...EXAMPLES.map(({ slug, about, program }): SearchEntry => {
      const names = Object.keys(program.files).filter((name) => name !== program.entry);
      const note = plain(about.look);
      return { kind: 'example', path: `/examples/${slug}/`, title: about.title, names, note };
    }),
    ...TERMS.map(({ slug, name, prefect, text }): SearchEntry => ({
      kind: 'term',
      path: `/glossary/#${slug}`,
      title: name,
      names: [prefect],
      note: plain(text),
    })),
    ...ERROR_CODES.map((code): SearchEntry => {
      const { title, shown, means } = ERROR_PAGES[code];
      const said = typeof shown === 'object' ? [shown.es, shown.en] : [shown ?? ''];
      const names = [code, code.replaceAll('-', ''), ...said];
      return { kind: 'error', path: `/errors/${code}/`, title, names, note: plain(means) };
    }),
  ];
}

function lessonEntry(slug: string): SearchEntry | undefined {
  const folder = lessonFolder(slug);
  if (!folder) return undefined;
  const { title, summary } = folder.lesson;
  const text = plain(folder.reading);
  return { kind: 'lesson', path: `/learn/${slug}/`, title, names: [], note: plain(summary), text };
}

/** Without Markdown's marks. */
function plain({ es, en }: Words): Words {
  const strip = (text: string) =>
    text
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[`*_]+/g, '')
      .replace(/\s+/g, ' ');
  return { es: strip(es), en: strip(en) };
}
