import { inspect } from '$lib/engine/inspect';

/** In characters: a sentence that says what was given is still a sentence. */
const MOST = 200;

/** What was given, for a sentence that refuses it. */
export function shown(value: unknown): string {
  return inspect(value).slice(0, MOST);
}
