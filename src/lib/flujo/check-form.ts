import { PROMPT_LIMITS } from '$lib/contract/limits';
import { FIELD_KINDS, type PromptField } from '$lib/contract/prompt-kinds';
import { isPlainObject } from '$lib/engine/is-plain-object';
import { choiceTexts, defaultText } from './check-question';
import type { FormField } from './input-options';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** In characters: beyond it nothing fits beside a field. */
const LONGEST_TEXT = 1000;
const DETAILS = ['type', 'label', 'default', 'placeholder', 'choices'];

/** The fields of a form as they are put to a person; throws WrongDefinition with a sentence. */
export function formFields(call: string, given: unknown): readonly PromptField[] {
  if (!isPlainObject(given)) {
    throw new WrongDefinition(
      `${call} takes an object with a field for each answer, but got ${shown(given)}`,
    );
  }
  const entries = Object.entries(given) as [string, FormField][];
  if (entries.length === 0 || entries.length > PROMPT_LIMITS.fields) {
    throw new WrongDefinition(`A form has from 1 to ${PROMPT_LIMITS.fields} fields`);
  }
  const long = entries.find(([name]) => name.length > 200);
  if (long) throw new WrongDefinition('The name of a field has at most 200 characters');
  return entries.map(([name, field]) => readField(name, field));
}

/** What can be chosen in a field; undefined when it is no choice. */
export function choicesOf(field: FormField): readonly (string | number)[] | undefined {
  if (Array.isArray(field)) return field as readonly (string | number)[];
  return typeof field === 'object' && 'choices' in field ? field.choices : undefined;
}

function readField(name: string, field: FormField): PromptField {
  const call = `the field '${name}'`;
  const details = detailsOf(call, field);
  const unknown = Object.keys(details).find((key) => !DETAILS.includes(key));
  if (unknown !== undefined) {
    throw new WrongDefinition(`${call} has no '${unknown}'; it has ${DETAILS.join(', ')}`);
  }
  const { type, label, placeholder } = details;
  const kind = FIELD_KINDS.find((one) => one === type);
  if (!kind) {
    throw new WrongDefinition(
      `The type of ${call} is one of ${FIELD_KINDS.join(', ')}, but got ${shown(type)}`,
    );
  }
  if (label !== undefined) checkText(call, 'label', label);
  if (placeholder !== undefined) checkText(call, 'placeholder', placeholder);
  if (kind !== 'choice' && details['choices'] !== undefined) {
    throw new WrongDefinition(
      `${call} has 'choices', which only one of type 'choice' has, but its type is '${kind}'`,
    );
  }
  const texts = kind === 'choice' ? choiceTexts(call, details['choices']) : [];
  const defaultAnswer = defaultText(call, kind, details['default'], texts);
  return {
    name,
    kind,
    label: typeof label === 'string' ? label : name,
    ...(defaultAnswer !== undefined && { defaultAnswer }),
    ...(typeof placeholder === 'string' && { placeholder }),
    ...(kind === 'choice' && { choices: texts }),
  };
}

function checkText(call: string, detail: string, value: unknown): void {
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return;
  throw new WrongDefinition(
    `'${detail}' of ${call} is a text of at most ${LONGEST_TEXT} characters, but got ${shown(value)}`,
  );
}

function detailsOf(call: string, field: unknown): Record<string, unknown> {
  if (typeof field === 'string') return { type: field };
  if (Array.isArray(field)) return { type: 'choice', choices: field };
  if (isPlainObject(field)) return { ...field };
  throw new WrongDefinition(
    `${call} is a type such as 'text', a list of choices or an object, but got ${shown(field)}`,
  );
}
