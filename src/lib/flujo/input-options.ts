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
  default?: number;
  placeholder?: string;
}

/** The same for `input.confirm`: which button is offered first. */
export interface ConfirmInputOptions extends QuestionOptions {
  default?: boolean;
}

/** The same for `input.choice`: which one is chosen at first. */
export interface ChoiceInputOptions<
  Choice extends string | number = string | number,
> extends QuestionOptions {
  default?: Choice;
}

/** The same for `input.form`. */
export interface FormInputOptions extends QuestionOptions {
  /** What stands above the fields. */
  message?: string;
}

/** One field of a form with all that can be said of it. */
export interface FormFieldDetails {
  type: 'text' | 'number' | 'confirm' | 'choice';
  /** What stands beside it; without it, its name. */
  label?: string;
  default?: string | number | boolean;
  placeholder?: string;
  /** What can be chosen, with type `'choice'`. */
  choices?: readonly (string | number)[];
}

/** One field of a form: its type, the list of its choices, or its details. */
export type FormField =
  'text' | 'number' | 'confirm' | readonly (string | number)[] | FormFieldDetails;
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
