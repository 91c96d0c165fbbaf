import { expect, test } from 'vitest';
import type { PromptAsked } from '$lib/contract/events';
import { unattendedAnswer } from '$lib/workbench/schedule/unattended-answer';

const asked = (more: Partial<PromptAsked> = {}): PromptAsked => ({
  type: 'prompt-asked',
  at: 0,
  id: 'q',
  key: 'k',
  message: '¿Sigo?',
  ...more,
});
const field = { name: 'nota', kind: 'number', label: 'Nota' } as const;

test.each([
  ['a question without a default is closed', asked(), null],
  ['one with a default gets it', asked({ defaultAnswer: 'sí' }), 'sí'],
  ['a pause goes on', asked({ pause: 'paused' }), ''],
  [
    'a form whose fields all have defaults gets them',
    asked({ kind: 'form', fields: [{ ...field, defaultAnswer: '9' }] }),
    '{"nota":"9"}',
  ],
  ['a form that lacks one is closed', asked({ kind: 'form', fields: [field] }), null],
])('%s', (_, prompt, answer) => {
  expect(unattendedAnswer(prompt)).toBe(answer);
});
