import type { Json } from '$lib/contract/json';
import { pythonRepr } from '$lib/contract/python-repr';

/** A value in few characters, as it stands beside a bar or a line: `'n'`, `9`, `{a: 1, b: [2 …]}`. */
export function shortResult(value: Json, most = 24): string {
  const text = say(value, 2);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function say(value: Json, depth: number): string {
  if (typeof value === 'string') return pythonRepr(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) {
    if (value.length === 0) return '[]';
    return depth === 0 ? '[…]' : `[${value.map((item) => say(item, depth - 1)).join(', ')}]`;
  }
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === '$repr' && typeof first[1] === 'string') {
    return first[1];
  }
  if (entries.length === 0) return '{}';
  if (depth === 0) return '{…}';
  return `{${entries.map(([key, item]) => `${key}: ${say(item, depth - 1)}`).join(', ')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
