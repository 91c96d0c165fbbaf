/** How long a question waits. */
export interface QuestionOptions {
  /**
   * Seconds, on the run's clock, after which nobody is asked any more and `InputTimeout` is
   * thrown. The fast clock stands still while a question is open.
   */
  timeoutSeconds?: number;
}

/** How `input` may be asked to look. */
export interface InputOptions extends QuestionOptions {
  /** What stands in the answer's place at first; the person may change it. */
  default?: string;
  /** A pale example, shown while nothing is written. */
  placeholder?: string;
}

/** The same for `input.number`. */
export interface NumberInputOptions extends QuestionOptions {
  /** The number that stands in the answer's place at first; the person may change it. */
  default?: number;
  /** A pale example, shown while nothing is written, such as `'de 0 a 10'`. */
  placeholder?: string;
}

/** The same for `input.confirm`: which button is offered first. */
export interface ConfirmInputOptions extends QuestionOptions {
  /** With `false` the button for no comes first; otherwise the one for yes does. */
  default?: boolean;
}

/** The same for `input.choice`: which one is chosen at first. */
export interface ChoiceInputOptions<
  Choice extends string | number = string | number,
> extends QuestionOptions {
  /** One of the choices: the one that is chosen until the person chooses another. */
  default?: Choice;
}

/** The same for `input.form`. */
export interface FormInputOptions extends QuestionOptions {
  /** What stands above the fields. */
  message?: string;
}

/** One field of a form with all that can be said of it. */
export interface FormFieldDetails {
  /** What the person gives: a text, a number, yes or no, or one of `choices`. */
  type: 'text' | 'number' | 'confirm' | 'choice';
  /** What stands beside it; without it, its name. */
  label?: string;
  /** The answer until the person gives another: a text, a number, `true` or `false`, or a choice. */
  default?: string | number | boolean;
  /** A pale example, shown while nothing is written. */
  placeholder?: string;
  /** What can be chosen, with type `'choice'`. */
  choices?: readonly (string | number)[];
}

/** One field of a form: its type, the list of its choices, or its details. */
export type FormField =
  'text' | 'number' | 'confirm' | readonly (string | number)[] | FormFieldDetails;
/**
 * The fields of a form by name; the answers have the same names.
 *
 * @example
 * const campos = { nombre: 'text', turno: ['mañana', 'tarde'] } as const satisfies FormFields;
 * const { nombre, turno } = await input.form(campos);
 */
export type FormFields = Readonly<Record<string, FormField>>;

/** What a field's answer is. */
export type FieldAnswer<Field> = Field extends 'number' | { readonly type: 'number' }
  ? number
  : Field extends 'confirm' | { readonly type: 'confirm' }
    ? boolean
    : Field extends readonly (infer Choice)[] | { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** What a form's answer is: an object with the answer of each field. */
export type FormAnswers<Fields extends FormFields> = {
  -readonly [Name in keyof Fields]: FieldAnswer<Fields[Name]>;
};
