import { GLOSSARY } from '$content/glossary';
import type { Term } from '$content/glossary-term';
import type { Words } from '$lib/checks/exercise';
import type { Language } from '$lib/i18n/languages';

const TERMS: readonly Term[] = GLOSSARY;
/** Code and links stay as they are. */
const AS_IT_IS = /(```[^]*?```|`[^`]*`|\[[^\]]*\]\([^)]*\))/;

/**
 * The Markdown of a lesson with the first mention of each term that it does not teach itself made a
 * link, `[reintentos](glossary:retry)`. A term that the text links already is left alone.
 */
export function linkTerms({ es, en }: Words, lesson: string): Words {
  return { es: linked(es, 'es', lesson), en: linked(en, 'en', lesson) };
}

function linked(markdown: string, language: Language, lesson: string): string {
  const parts = markdown.split(AS_IT_IS);
  const longestFirst = TERMS.toSorted(
    (one, other) => longest(other, language) - longest(one, language),
  );
  for (const { slug, mentions, lessons } of longestFirst) {
    const words = mentions?.[language] ?? [];
    if (words.length === 0 || lessons.includes(lesson)) continue;
    if (parts.some((part) => part.endsWith(`](glossary:${slug})`))) continue;
    const mention = new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`,
      'iu',
    );
    const at = parts.findIndex((part, index) => index % 2 === 0 && mention.test(part));
    const before = parts[at];
    if (before === undefined) continue;
    const after = before.replace(mention, (word) => `[${word}](glossary:${slug})`);
    parts.splice(at, 1, ...after.split(AS_IT_IS));
  }
  return parts.join('');
}

/** `cache key` is looked for before `cache`. */
function longest({ mentions }: Term, language: Language): number {
  return Math.max(0, ...(mentions?.[language] ?? []).map((words) => words.length));
}
