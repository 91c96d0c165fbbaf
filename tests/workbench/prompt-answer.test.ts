import { expect, test } from 'vitest';
import { answerText, earlierAnswer, fieldsOf, wrongIn } from '$lib/workbench/prompt-answer';
import { PromptQueue } from '$lib/workbench/prompt-queue.svelte';

const form = {
  id: 'p',
  message: '',
  kind: 'form',
  fields: [
    { name: 'edad', kind: 'number', label: 'Edad' },
    { name: 'turno', kind: 'choice', label: 'Turno', choices: ['mañana', 'tarde'] },
  ],
} as const;

test('a form is answered by the texts of its fields, and of no other', () => {
  expect(answerText(form, { edad: '20', turno: 'tarde', otro: 'x' })).toBe(
    '{"edad":"20","turno":"tarde"}',
  );
});

test('any other question is answered by its text', () => {
  const question = { id: 'p', message: '¿Nota?', kind: 'number', defaultAnswer: '8' } as const;
  expect(fieldsOf(question)).toEqual([{ name: '', kind: 'number', label: '', defaultAnswer: '8' }]);
  expect(answerText(question, { '': '9' })).toBe('9');
});

test.each([
  ['text', '', undefined],
  ['number', '7,5', undefined],
  ['number', 'siete', 'number'],
  ['confirm', '', 'confirm'],
  ['confirm', 'n', undefined],
  ['choice', 'noche', 'choice'],
  ['choice', 'tarde', undefined],
] as const)('in a field of kind %s, %j is wrong as %s', (kind, text, wrong) => {
  expect(wrongIn({ name: 'a', label: 'a', kind, choices: ['tarde'] }, text)).toBe(wrong);
});

test('a question that the program takes back is asked no more, wherever it stands', () => {
  const replies: unknown[] = [];
  const queue = new PromptQueue((id, answer) => replies.push([id, answer]));
  for (const id of ['a', 'b', 'c']) queue.ask({ id, message: id });
  queue.settled('b');
  queue.answer('uno');
  expect(queue.current?.id).toBe('c');
  queue.settled('a');
  queue.answer('tres');
  expect(replies).toEqual([
    ['a', 'uno'],
    ['c', 'tres'],
  ]);
});

test('a past answer is told in few characters, a form by its fields, a closed question not', () => {
  const past = (earlier: string | null, kind: 'text' | 'form' = 'text') =>
    earlierAnswer({ id: 'p', message: '', kind, earlier });
  expect(past('n')).toBe("'n'");
  expect(past('{"edad":"20","turno":"tarde"}', 'form')).toBe("{edad: '20', turno: 'tarde'}");
  expect(past('x'.repeat(500))).toHaveLength(80);
  expect(past(null)).toBeUndefined();
});
