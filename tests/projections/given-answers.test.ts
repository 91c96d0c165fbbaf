import { expect, test } from 'vitest';
import { givenAnswers } from '$lib/projections/given-answers';
import type { RunEvent } from '$lib/contract/events';
import { answer, ask, programStarted, secondExample } from './exam-events';

test('the same answers come in the order in which they were given', () => {
  expect(givenAnswers(secondExample)).toEqual(['n', 'n', '9']);
});

test('after a question that got no answer, a person is asked', () => {
  const open = secondExample.filter((event, index) => {
    const first = secondExample.findIndex(({ type }) => type === 'prompt-answered');
    return index !== first;
  });
  expect(givenAnswers(open)).toEqual([]);
});

/** The same question as one of another run has its key. */
const asked = (time: number, id: string, key: string) =>
  ({ ...ask(time, id, '?'), key }) as RunEvent;

test('a run that goes on from another was given that one’s answers first', () => {
  const first = [
    programStarted(0),
    ask(1, 'a', 'Estudiaste?'),
    answer(2, 'a', 'y'),
    ask(3, 'b', 'Nota?'),
  ];
  const start = { ...programStarted(9), resumes: 'p1' } as RunEvent;
  const next = [start, asked(10, 'c', 'b'), answer(11, 'c', '9'), ask(12, 'd', 'Otra?')];
  expect(givenAnswers(next, first)).toEqual(['y', '9']);
  expect(givenAnswers(next)).toEqual([]);
  // It asked again what it had been told, and answered that by itself.
  const again = [start, asked(9, 'e', 'a'), answer(9, 'e', 'y'), ...next.slice(1)];
  expect(givenAnswers(again, first)).toEqual(['y', '9']);
});

test('each attempt that asked is answered again', () => {
  const events = [
    programStarted(0),
    ask(1, 'a', '?'),
    answer(2, 'a', 'no'),
    ask(3, 'b', '?'),
    answer(4, 'b', 'sí'),
  ];
  expect(givenAnswers(events)).toEqual(['no', 'sí']);
});
