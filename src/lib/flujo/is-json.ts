import { isPlainObject } from '$lib/engine/is-plain-object';

/** Far deeper than what is written by hand, and what the page takes of an event. */
const DEEPEST = 64;

/**
 * True when JSON says all of the value, so that reading it gives an equal one. `undefined` in an
 * object is left out, as JSON does.
 */
export function isJson(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  const holds = (item: unknown) => isJson(item, depth + 1);
  if (Array.isArray(value)) return Array.from(value as unknown[]).every(holds);
  return (
    isPlainObject(value) && Object.values(value).every((item) => item === undefined || holds(item))
  );
}
