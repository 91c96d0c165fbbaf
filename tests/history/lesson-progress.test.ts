import { expect, test } from 'vitest';
import { listProgress, loadProgress, saveProgress } from '$lib/history/lesson-progress';
import type { LessonProgress } from '$lib/history/rows';
import { testDatabase } from './test-database';

const begun: LessonProgress = {
  lesson: 'pregunta',
  edition: 'a',
  files: { 'main.ts': '// mío' },
  passed: ['espera'],
  hints: { edad: 1 },
  done: false,
  updatedAt: 1,
};

test('a lesson that changed does not find the code of the lesson before', async () => {
  const db = testDatabase();
  await saveProgress(begun, db);
  expect(await loadProgress('pregunta', 'a', db)).toEqual(begun);
  expect(await loadProgress('pregunta', 'b', db)).toBeUndefined();
});

test('what is damaged is as if it were not there, and the rest stays', async () => {
  const db = testDatabase();
  await saveProgress(begun, db);
  await saveProgress({ ...begun, lesson: 'cache', hints: { x: -1 }, updatedAt: 2 }, db);
  expect(await loadProgress('cache', 'a', db)).toBeUndefined();
  expect(await listProgress(db)).toEqual([begun]);
});
