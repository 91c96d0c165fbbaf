import type { Json } from '$lib/contract/json';
import { inspect } from './inspect';
import { isPlainList, hasOnlyValues } from './plain';

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
  return encodeWhole(value).json;
}

/** The same, and whether the JSON says all of it: then reading it gives an equal value. */
export function encodeWhole(value: unknown): { readonly json: Json; readonly exact: boolean } {
  if (typeof value === 'string') {
    const fits = value.length <= MAX_CHARACTERS;
    return { json: fits ? value : preview(value), exact: fits };
  }
  const writing: Writing = { characters: MAX_CHARACTERS, exact: true };
  try {
    const json = encode(value, [], writing);
    return { json, exact: writing.exact };
  } catch {
    return { json: preview(value), exact: false };
  }
}

interface Writing {
  /** How many may still come. */
  characters: number;
  exact: boolean;
}

class TooLong extends Error {
  override name = 'TooLong';
}

function encode(value: unknown, path: readonly object[], writing: Writing): Json {
  writing.characters -= typeof value === 'string' ? value.length + 3 : 6;
  if (writing.characters < 0) throw new TooLong();
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) return repr(value, writing);
      if (Object.is(value, -0)) writing.exact = false;
      return value;
    case 'bigint':
    case 'symbol':
    case 'function':
    case 'undefined':
      return repr(value, writing);
    case 'object':
      break;
  }
  if (value === null) return null;
  if (path.includes(value) || path.length > MAX_DEPTH) return repr(value, writing);
  if (Array.isArray(value)) {
    // A longer one is not written whole.
    if (value.length < MAX_CHARACTERS && !isPlainList(value)) writing.exact = false;
    return Array.from(value as unknown[], (item) => encode(item, [...path, value], writing));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if ((prototype !== Object.prototype && prototype !== null) || '$repr' in value) {
    return repr(value, writing);
  }
  if (prototype === null || !hasOnlyValues(value)) writing.exact = false;
  const result = Object.create(null) as Record<string, Json>;
  for (const key of Object.keys(value)) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (item === undefined) {
      writing.exact = false;
      continue;
    }
    writing.characters -= key.length + 4;
    result[key] = encode(item, [...path, value], writing);
  }
  return result;
}

function repr(value: unknown, writing: Writing): Json {
  writing.exact = false;
  return { $repr: inspect(value) };
}

function preview(value: unknown): Json {
  const text = typeof value === 'string' ? value.slice(0, PREVIEW_CHARACTERS + 1) : inspect(value);
  return {
    $repr: text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS)}…` : text,
  };
}
