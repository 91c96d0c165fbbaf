import type { Json } from '$lib/contract/json';

/** How a value is written in a form; `json` for lists, objects and null. */
export type ParameterKind = 'text' | 'number' | 'boolean' | 'json';

export interface ParameterField {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly text: string;
}

/** A field for each parameter, of the kind that its value in the code has. */
export function parameterFields(
  served: Readonly<Record<string, Json>>,
  parameters: Readonly<Record<string, Json>>,
): readonly ParameterField[] {
  return Object.entries(served).map(([name, value]) => {
    const kind = kindOf(value);
    const now = Object.hasOwn(parameters, name) ? parameters[name] : value;
    return { name, kind, text: textOf(now ?? null, kind) };
  });
}

/** What stands in a field as a value, or what is wrong with it. */
export function readParameter(
  kind: ParameterKind,
  text: string,
): { readonly value: Json } | { readonly wrong: 'number' | 'json' } {
  switch (kind) {
    case 'text':
      return { value: text };
    case 'boolean':
      return { value: text === 'true' };
    case 'number': {
      const number = Number(text.trim().replace(',', '.'));
      return text.trim() !== '' && Number.isFinite(number)
        ? { value: number }
        : { wrong: 'number' };
    }
    case 'json':
      try {
        return { value: JSON.parse(text) as Json };
      } catch {
        return { wrong: 'json' };
      }
  }
}

function kindOf(value: Json): ParameterKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'json';
}

function textOf(value: Json, kind: ParameterKind): string {
  if (kind === 'json') return JSON.stringify(value, null, 2);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
