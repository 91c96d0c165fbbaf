export const FIELD_KINDS = ['text', 'number', 'confirm', 'choice'] as const;
/** What an answer must be. It crosses as text: a number's digits, `y` or `n`, the choice itself. */
export type FieldKind = (typeof FIELD_KINDS)[number];

/** A form's answer crosses as the JSON text of an object of such texts, by field name. */
export const PROMPT_KINDS = [...FIELD_KINDS, 'form'] as const;
export type PromptKind = (typeof PROMPT_KINDS)[number];

/** One line of a form. */
export interface PromptField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly defaultAnswer?: string;
  readonly placeholder?: string;
  /** Of a choice. */
  readonly choices?: readonly string[];
}

/** The number that a person wrote, with a point or a comma; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const written = text.trim().replace(/^([^.,]*),([^.,]*)$/, '$1.$2');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) return undefined;
  const number = Number(written);
  return Number.isFinite(number) ? number : undefined;
}
