import type { LessonProgress } from '$lib/history/rows';

/**
 * Where a returning student goes on: the lesson worked on last, or the first one after it that is not
 * done. Undefined when nothing was begun, or all is done. `progress`: the latest first.
 */
export function nextLesson<Card extends { readonly slug: string }>(
  lessons: readonly Card[],
  progress: readonly LessonProgress[],
): Card | undefined {
  const place = lessons.findIndex(({ slug }) => slug === progress[0]?.lesson);
  if (place < 0) return undefined;
  const done = new Set(progress.flatMap((row) => (row.done ? [row.lesson] : [])));
  const onwards = [...lessons.slice(place), ...lessons.slice(0, place)];
  return onwards.find(({ slug }) => !done.has(slug));
}
