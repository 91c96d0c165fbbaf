import type { Json } from '$lib/contract/json';

/** A form's answer by field, which crosses as JSON; a text that is none stays a text. */
export function formAnswer(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
