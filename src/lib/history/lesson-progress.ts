import { parseAll, parseLessonProgress, type LessonProgress } from './rows';
import { database, type HistoryDatabase } from './schema';

/** Undefined when the lesson was not begun, in this edition, or its row is damaged. */
export async function loadProgress(
  lesson: string,
  edition: string,
  db: HistoryDatabase = database,
): Promise<LessonProgress | undefined> {
  return parseLessonProgress(await db.lessonProgress.get([lesson, edition]));
}

/** Resolves when it is durable. */
export async function saveProgress(
  progress: LessonProgress,
  db: HistoryDatabase = database,
): Promise<void> {
  await db.lessonProgress.put(progress);
}

/** Of every lesson that was begun, in any edition; the one worked on last comes first. */
export async function listProgress(
  db: HistoryDatabase = database,
): Promise<readonly LessonProgress[]> {
  const found: unknown[] = await db.lessonProgress.orderBy('updatedAt').reverse().toArray();
  return parseAll(found, parseLessonProgress).rows;
}
