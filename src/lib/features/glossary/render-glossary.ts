import { GLOSSARY } from '$content/glossary';
import type { Term } from '$content/glossary-term';
import { lessonFolder } from '$content/lesson-files';
import { inline } from '../learn/render-markdown';

const TERMS: readonly Term[] = GLOSSARY;

/** The glossary as it is written into its page, whole: it reads without JavaScript. */
export function renderGlossary() {
  return TERMS.map(({ slug, name, prefect, text, lessons, related }) => ({
    slug,
    name,
    prefect,
    text: inline(text),
    lessons: lessons.flatMap((lesson) => {
      const title = lessonFolder(lesson)?.lesson.title;
      return title ? [{ slug: lesson, title }] : [];
    }),
    related: TERMS.filter((term) => related.includes(term.slug)).map((term) => ({
      slug: term.slug,
      name: term.name,
    })),
  }));
}
export type RenderedGlossary = ReturnType<typeof renderGlossary>;
