import type { Lesson } from './lesson';
import type { LessonSample } from './lesson-sample';

/** A lesson with everything that its folder holds. For building pages and for tests: it is large. */
export interface LessonFolder {
  readonly slug: string;
  readonly lesson: Lesson;
  /** Markdown. */
  readonly reading: { readonly es: string; readonly en: string };
  readonly starter: string;
  readonly solution: string;
}

const lessons = import.meta.glob<Lesson>('./lessons/*/lesson.ts', {
  eager: true,
  import: 'lesson',
});
const texts = import.meta.glob<string>(
  ['./lessons/*/{es,en}.md', './lessons/*/programs/{starter,solution}.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

/** The folder of a lesson; undefined when something is missing in it. */
export function lessonFolder(slug: string): LessonFolder | undefined {
  const folder = `./lessons/${slug}`;
  const lesson = lessons[`${folder}/lesson.ts`];
  const es = texts[`${folder}/es.md`];
  const en = texts[`${folder}/en.md`];
  const starter = texts[`${folder}/programs/starter.ts`];
  const solution = texts[`${folder}/programs/solution.ts`];
  if (!lesson || !es || !en || !starter || !solution) return undefined;
  return { slug, lesson, reading: { es, en }, starter, solution };
}

/** Lessons by folder that have a lesson.ts, in no order. */
export const LESSON_FOLDERS: readonly string[] = Object.keys(lessons).map(
  (path) => path.split('/')[2] ?? '',
);

/** What the tests hold a lesson's checks against. */
export async function lessonSamples(slug: string): Promise<readonly LessonSample[]> {
  const modules = import.meta.glob<readonly LessonSample[]>('./lessons/*/samples.ts', {
    import: 'samples',
  });
  return (await modules[`./lessons/${slug}/samples.ts`]?.()) ?? [];
}
