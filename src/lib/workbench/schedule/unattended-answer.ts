import type { PromptAsked } from '$lib/contract/events';

/** What a question gets where nobody is there to answer: what it offers by itself, else nothing. */
export function unattendedAnswer({ kind, fields = [], defaultAnswer, pause }: PromptAsked) {
  if (kind !== 'form') return pause ? '' : (defaultAnswer ?? null);
  if (fields.some((field) => field.defaultAnswer === undefined)) return null;
  return JSON.stringify(
    Object.fromEntries(fields.map((field) => [field.name, field.defaultAnswer])),
  );
}
