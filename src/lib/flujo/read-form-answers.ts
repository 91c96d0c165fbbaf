import { choicesOf } from './check-form';
import type { FormAnswers, FormFields } from './input-options';

/** A form's answers with each choice as it was written in the fields: a number stays a number. */
export function readFormAnswers<const Fields extends FormFields>(
  fields: Fields,
  answers: Record<string, unknown>,
): FormAnswers<Fields> {
  for (const [name, field] of Object.entries(fields)) {
    const choice = choicesOf(field)?.find((one) => String(one) === answers[name]);
    if (choice !== undefined) answers[name] = choice;
  }
  return answers as FormAnswers<Fields>;
}
