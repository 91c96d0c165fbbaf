import { createHash } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { EXAMPLES } from '$content/example-files';
import { GLOSSARY } from '$content/glossary';
import type { Lesson, Related } from '$content/lesson';
import { lessonFolder } from '$content/lesson-files';
import { LESSON_PATH, LESSON_SLUGS } from '$content/lesson-path';
import { pythonHtml } from './colour-code';
import { linkTerms } from './link-terms';
import { block, inline } from './render-markdown';

/** How a lesson is called in lists. */
function cardOf(slug: string) {
  const folder = lessonFolder(slug) ?? error(404);
  const { title, summary, minutes } = folder.lesson;
  return { slug, number: LESSON_SLUGS.indexOf(slug) + 1, title, summary, minutes };
}
export type LessonCard = ReturnType<typeof cardOf>;

/** Refuses to build a page that would lead nowhere. */
function relatedLink(related: Related) {
  if ('term' in related) {
    const term = GLOSSARY.find(({ slug }) => slug === related.term) ?? error(404);
    return { kind: 'term' as const, path: `/glossary/#${term.slug}` as const, title: term.name };
  }
  const example = EXAMPLES.find(({ slug }) => slug === related.example) ?? error(404);
  return {
    kind: 'example' as const,
    path: `/examples/${example.slug}/` as const,
    title: example.about.title,
  };
}

/** The path as it is written into its page. */
export function renderPath() {
  return LESSON_PATH.map(({ title, lessons, coming = [] }) => ({
    title,
    lessons: lessons.map(cardOf),
    coming,
  }));
}
export type PathChapters = ReturnType<typeof renderPath>;

export const renderTitles = () => LESSON_SLUGS.map(cardOf);

/** A lesson as it is written into its page, whole: it reads without JavaScript. */
export function renderLesson(slug: string) {
  const { lesson, reading, starter, solution } = lessonFolder(slug) ?? error(404);
  const place = LESSON_SLUGS.indexOf(slug);
  const [previous, next] = [LESSON_SLUGS[place - 1], LESSON_SLUGS[place + 1]];
  return {
    card: cardOf(slug),
    path: LESSON_SLUGS,
    chapter: LESSON_PATH.find(({ lessons }) => lessons.includes(slug))?.title ?? lesson.title,
    reading: block(linkTerms(reading, slug)),
    exercises: lesson.exercises.map(({ id, task, hints }) => ({
      id,
      task: inline(task),
      hints: hints.map(inline),
    })),
    prediction: lesson.prediction && {
      question: inline(lesson.prediction.question),
      options: lesson.prediction.options.map(inline),
      right: lesson.prediction.right,
      because: inline(lesson.prediction.because),
    },
    prefect: pythonHtml(lesson.prefect),
    clock: lesson.clock,
    faults: lesson.faults,
    // Without the last line break, which the editor would show as an empty line.
    starter: starter.trimEnd(),
    solution: solution.trimEnd(),
    edition: editionOf(starter, lesson),
    previous: previous === undefined ? undefined : cardOf(previous),
    next: next === undefined ? undefined : cardOf(next),
    why: lesson.readNext ?? (next === undefined ? undefined : cardOf(next).summary),
    related: (lesson.related ?? []).map(relatedLink),
  };
}

export type RenderedLesson = ReturnType<typeof renderLesson>;

/** Another when what a student starts with is another. */
function editionOf(starter: string, { clock, faults }: Pick<Lesson, 'clock' | 'faults'>): string {
  const hash = createHash('sha256').update(starter);
  if (clock ?? faults) hash.update(JSON.stringify([clock, faults]));
  return hash.digest('hex').slice(0, 16);
}

/** The addresses of all lessons, for the prerendered pages. */
export const lessonEntries = () => LESSON_SLUGS.map((lesson) => ({ lesson }));
