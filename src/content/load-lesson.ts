import type { Lesson } from './lesson';

const lessons = import.meta.glob<Lesson>('./lessons/*/lesson.ts', { import: 'lesson' });

/** The lesson with its checks, loaded when it is wanted. */
export async function loadLesson(slug: string): Promise<Lesson | undefined> {
  return lessons[`./lessons/${slug}/lesson.ts`]?.();
}
