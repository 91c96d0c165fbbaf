import type { Json } from '$lib/contract/json';
import { inspect } from './inspect';

/** A value longer than this, in characters of JSON, is kept as the start of its text. */
const MAX_CHARACTERS = 64 * 1024;
const PREVIEW_CHARACTERS = 1024;
const MAX_DEPTH = 64;

/**
 * A value as JSON where JSON can say it; any part that it cannot say (a function, a class
 * instance, NaN, a cycle) as `{ "$repr": "its text" }`. Never throws. `undefined` in an object
 * is left out, as JSON does; alone it has no JSON, so the caller leaves out the whole.
 */
export function encodeValue(value: unknown): Json {
  if (typeof value === 'string') {
    return value.length > MAX_CHARACTERS ? preview(value) : value;
  }
  const budget = { characters: MAX_CHARACTERS };
  try {
    return encode(value, [], budget);
  } catch {
    return preview(value);
  }
}

class TooLong extends Error {
  override name = 'TooLong';
}

function encode(value: unknown, path: readonly object[], budget: { characters: number }): Json {
  budget.characters -= typeof value === 'string' ? value.length + 3 : 6;
  if (budget.characters < 0) throw new TooLong();
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : repr(value);
    case 'bigint':
    case 'symbol':
    case 'function':
    case 'undefined':
      return repr(value);
    case 'object':
      break;
  }
  if (value === null) return null;
  if (path.includes(value) || path.length > MAX_DEPTH) return repr(value);
  if (Array.isArray(value)) {
    return Array.from(value as unknown[], (item) => encode(item, [...path, value], budget));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if ((prototype !== Object.prototype && prototype !== null) || '$repr' in value) {
    return repr(value);
  }
  const result = Object.create(null) as Record<string, Json>;
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    budget.characters -= key.length + 4;
    result[key] = encode(item, [...path, value], budget);
  }
  return result;
}

function repr(value: unknown): Json {
  return { $repr: inspect(value) };
}

function preview(value: unknown): Json {
  const text = typeof value === 'string' ? value.slice(0, PREVIEW_CHARACTERS + 1) : inspect(value);
  return {
    $repr: text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS)}…` : text,
  };
}
