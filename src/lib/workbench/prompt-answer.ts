import type { Json } from '$lib/contract/json';
import { readNumber, type FieldKind, type PromptField } from '$lib/contract/prompt-kinds';
import { shortResult } from '$lib/projections/short-result';
import type { PendingPrompt } from './prompt-queue.svelte';

/** What the person is asked to fill in; a question that is no form is one field without a name. */
export function fieldsOf(prompt: PendingPrompt): readonly PromptField[] {
  const { kind = 'text', fields = [], choices, defaultAnswer, placeholder } = prompt;
  if (kind === 'form') return fields;
  if (prompt.pause) return [];
  return [
    {
      name: '',
      kind,
      label: '',
      ...(choices && { choices }),
      ...(defaultAnswer !== undefined && { defaultAnswer }),
      ...(placeholder !== undefined && { placeholder }),
    },
  ];
}

/** What is wrong with what stands in a field, if anything. */
export function wrongIn(
  { kind, choices = [] }: PromptField,
  text: string,
): Exclude<FieldKind, 'text'> | undefined {
  switch (kind) {
    case 'text':
      return undefined;
    case 'number':
      return readNumber(text) === undefined ? kind : undefined;
    case 'confirm':
      return text === 'y' || text === 'n' ? undefined : kind;
    case 'choice':
      return choices.includes(text) ? undefined : kind;
  }
}

/** The answer as it crosses: the field's text, or a form's as JSON. */
export function answerText(prompt: PendingPrompt, texts: Readonly<Record<string, string>>): string {
  if (prompt.kind !== 'form') return texts[''] ?? '';
  return JSON.stringify(
    Object.fromEntries(fieldsOf(prompt).map(({ name }) => [name, texts[name] ?? ''])),
  );
}

/** In characters. */
const LONGEST_EARLIER = 80;

/** What a past question was answered with, as it is told; undefined where it was closed. */
export function earlierAnswer({ earlier, kind }: PendingPrompt): string | undefined {
  if (earlier === undefined || earlier === null) return undefined;
  return shortResult(kind === 'form' ? formOf(earlier) : earlier, LONGEST_EARLIER);
}

function formOf(answer: string): Json {
  try {
    return JSON.parse(answer) as Json;
  } catch {
    return answer;
  }
}
