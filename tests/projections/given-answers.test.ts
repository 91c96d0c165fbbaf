import { expect, test } from 'vitest';
import { givenAnswers } from '$lib/projections/run-file';
import { secondExample } from './exam-events';

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
