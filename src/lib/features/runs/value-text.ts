import type { Json } from '$lib/contract/json';

/** A value as a student would write it: JSON, or the text that stands for what JSON can't say. */
export function valueText(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if ('$repr' in value && typeof value.$repr === 'string') return value.$repr;
  const text = JSON.stringify(value);
  return text.length > 60 ? JSON.stringify(value, undefined, 2) : text;
}
