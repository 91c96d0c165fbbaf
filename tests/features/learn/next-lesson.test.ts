import { expect, test } from 'vitest';
import { nextLesson } from '$lib/features/learn/next-lesson';

const lessons = ['a', 'b', 'c'].map((slug) => ({ slug }));
const row = (lesson: string, done: boolean) => ({
  lesson,
  done,
  edition: '1',
  files: {},
  passed: [],
  hints: {},
  updatedAt: 1,
});

test('a returning student goes on with the lesson of the last time, or the next that is not done', () => {
  expect(nextLesson(lessons, [])).toBeUndefined();
  expect(nextLesson(lessons, [row('b', false), row('a', true)])?.slug).toBe('b');
  expect(nextLesson(lessons, [row('a', true), row('b', true)])?.slug).toBe('c');
  expect(nextLesson(lessons, [row('c', true), row('b', true)])?.slug).toBe('a');
  expect(
    nextLesson(
      lessons,
      lessons.map(({ slug }) => row(slug, true)),
    ),
  ).toBeUndefined();
});
