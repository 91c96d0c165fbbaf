import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { LessonStudy } from '$lib/features/learn/lesson-study.svelte';
import { renderLesson } from '$lib/features/learn/render-lesson';

test('a solution is undone by one key until the student writes on', () => {
  const lesson = renderLesson('cache');
  const study = new LessonStudy(lesson);
  const code = () => study.playground.files['main.ts'];
  study.playground.edit('main.ts', 'mío');
  study.replace('solution');
  expect([code(), study.untouched]).toEqual([lesson.solution, true]);
  study.undo();
  expect([code(), study.untouched]).toEqual(['mío', false]);
  study.replace('starter');
  study.playground.edit('main.ts', `${lesson.starter}\n// más`);
  expect(study.untouched).toBe(false);
});

test('to start over brings back the faults of the lesson, and to undo that the student’s own', () => {
  const lesson = renderLesson('deshacer');
  const study = new LessonStudy(lesson);
  const { playground } = study;
  expect(playground.setup.faults).toEqual(lesson.faults);
  playground.setUp({ faults: [], seed: 7 });
  study.replace('starter');
  expect(playground.setup).toEqual({ faults: lesson.faults });
  study.undo();
  expect(playground.setup).toEqual({ seed: 7 });
});

test('what a student took from a lesson’s faults is still taken when the lesson is opened again', async () => {
  const lesson = renderLesson('deshacer');
  const first = new LessonStudy(lesson);
  first.playground.setUp({ faults: [], seed: 7 });
  await first.playground.save();
  const again = new LessonStudy(lesson);
  await again.open();
  expect(again.playground.setup).toEqual({ seed: 7 });
  expect(again.playground.toProgram()).toMatchObject({ lesson: 'deshacer', entry: 'main.ts' });
});
