import { describe, expect, test } from 'vitest';
import { ERROR_PAGES } from '$content/error-pages';
import { EXAMPLES } from '$content/example-files';
import { GLOSSARY } from '$content/glossary';
import type { Term } from '$content/glossary-term';
import { lessonFolder } from '$content/lesson-files';
import { LESSON_SLUGS } from '$content/lesson-path';
import { linkTerms } from '$lib/features/learn/link-terms';
import { renderLesson } from '$lib/features/learn/render-lesson';

const TERMS: readonly Term[] = GLOSSARY;
const slugs = TERMS.map(({ slug }) => slug);

test('each term stands once, says something in both languages and leads to others', () => {
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const { slug, name, text, lessons, related } of TERMS) {
    expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(name.es && name.en, slug).not.toBe('');
    for (const words of [text.es, text.en]) {
      // Two or three sentences; a colon or a semicolon may do for a stop.
      expect(words.split(/(?<=[.!?])\s/).length, slug).toBeLessThanOrEqual(4);
      expect(words.length, slug).toBeGreaterThan(60);
    }
    expect(related.length, slug).toBeGreaterThan(0);
    expect(related, slug).not.toContain(slug);
    for (const other of related) expect(slugs, slug).toContain(other);
    for (const lesson of lessons) expect(LESSON_SLUGS, slug).toContain(lesson);
  }
});

test.each(LESSON_SLUGS)('the lesson %s teaches a term', (slug) => {
  expect(TERMS.filter(({ lessons }) => lessons.includes(slug)).length).toBeGreaterThan(0);
});

test('what examples and errors are about is in the glossary', () => {
  const named = [
    ...EXAMPLES.flatMap(({ about }) => about.terms ?? []),
    ...Object.values(ERROR_PAGES).flatMap(({ terms }) => terms),
  ];
  for (const slug of named) expect(slugs).toContain(slug);
});

describe('lessons link to terms', () => {
  test('the first mention of a term that another lesson teaches, once, outside code', () => {
    const text = '`reintento` no. Un **reintento** sí, otro reintento no. La caché.';
    expect(linkTerms({ es: text, en: '' }, 'cache').es).toBe(
      '`reintento` no. Un **[reintento](glossary:retry)** sí, otro reintento no. La caché.',
    );
  });

  test('a longer term wins over a shorter one inside it, and no link is put into another', () => {
    const { en } = linkTerms({ es: '', en: 'Its cache key, and the cache.' }, 'pregunta');
    expect(en.match(/\]\(glossary:/g)).toHaveLength(2);
    expect(en).not.toMatch(/\[[^\]]*\[/);
  });

  test('a term that is linked by hand is not linked again', () => {
    const text = 'Un [futuro](glossary:future) y otro futuro.';
    expect(linkTerms({ es: text, en: '' }, 'pregunta').es).toBe(text);
  });

  test.each(LESSON_SLUGS)('every link of %s leads to a term', (slug) => {
    const folder = lessonFolder(slug);
    const own = [folder?.reading.es, folder?.reading.en].join('\n');
    for (const [, term] of own.matchAll(/\]\(glossary:([^)]*)\)/g)) expect(slugs).toContain(term);
    const { reading } = renderLesson(slug);
    expect(reading.es + reading.en).not.toContain('glossary:');
  });

  test('most lessons lead to the glossary', () => {
    const linking = LESSON_SLUGS.filter((slug) => renderLesson(slug).reading.es.includes('#'));
    expect(linking.length).toBeGreaterThan(LESSON_SLUGS.length / 2);
  });
});
