import { ask } from '$lib/engine/ask';
import { clip } from '$lib/engine/clip';
import { inspect } from '$lib/engine/inspect';
import { readAnswer, readForm, type AnswerOf } from '$lib/engine/read-answer';
import type { PromptField } from '$lib/contract/prompt-kinds';
import { formFields } from './check-form';
import { choiceTexts, questionParts, type QuestionParts } from './check-question';
import type {
  ChoiceInputOptions,
  ConfirmInputOptions,
  FormAnswers,
  FormFields,
  FormInputOptions,
  InputOptions,
  NumberInputOptions,
} from './input-options';
import { readFormAnswers } from './read-form-answers';
import { installedEngine } from './installed-engine';

/** Asks a person: `input` for a text, `input.number`, `input.confirm`, `input.choice`, `input.form`. */
export interface Input {
  /**
   * Asks the person a question in a dialog and waits for the answer, which is always a text.
   * While it waits the run is not working: that time is counted apart. Closing the dialog throws
   * `InputCancelled`.
   *
   * @example
   * const nombre = await input('¿Cómo te llamas? ', { placeholder: 'Ana' });
   */
  (message: string, options?: InputOptions): Promise<string>;
  /**
   * Asks for a number; the dialog takes nothing else. A comma counts as a point.
   *
   * @example
   * const nota = await input.number('¿Cuál fue tu nota? ', { default: 8 });
   * if (nota > 8) console.log('Excelente');
   */
  number(message: string, options?: NumberInputOptions): Promise<number>;
  /**
   * Asks a question of yes or no, with a button for each.
   *
   * @example
   * if (await input.confirm('¿Borro el archivo?')) await borra(archivo);
   */
  confirm(message: string, options?: ConfirmInputOptions): Promise<boolean>;
  /**
   * Asks to choose one of a list, and gives the one that was chosen.
   *
   * @example
   * const ciudad = await input.choice('¿Qué ciudad?', ['Lima', 'Quito', 'Bogotá']);
   */
  choice<const Choice extends string | number>(
    message: string,
    choices: readonly Choice[],
    options?: ChoiceInputOptions<NoInfer<Choice>>,
  ): Promise<Choice>;
  /**
   * Asks several things at once, and gives an object with the answers. Each field is `'text'`,
   * `'number'`, `'confirm'`, a list of choices, or an object with `type`, `label` and `default`.
   *
   * @example
   * const alumno = await input.form({
   *   nombre: 'text',
   *   edad: { type: 'number', label: 'Edad en años', default: 20 },
   *   turno: ['mañana', 'tarde'],
   *   becado: 'confirm',
   * });
   * console.log(alumno.nombre, alumno.edad + 1);
   */
  form<const Fields extends FormFields>(
    fields: Fields,
    options?: FormInputOptions,
  ): Promise<FormAnswers<Fields>>;
}

type SimpleKind = 'number' | 'confirm';

async function read<Kind extends SimpleKind>(
  kind: Kind,
  message: string,
  parts: QuestionParts,
): Promise<AnswerOf[Kind]> {
  const question = { message: shown(message), kind, ...parts };
  return readAnswer(question.message, question, await ask(installedEngine(), question));
}

async function readChoice<Choice extends string | number>(
  message: string,
  choices: readonly Choice[],
  parts: QuestionParts,
): Promise<Choice> {
  const texts = choices.map(String);
  const question = { message: shown(message), kind: 'choice', choices: texts, ...parts } as const;
  const text = readAnswer(question.message, question, await ask(installedEngine(), question));
  return choices[texts.indexOf(text)] as Choice;
}

async function readFields<const Fields extends FormFields>(
  given: Fields,
  fields: readonly PromptField[],
  message: string,
  parts: QuestionParts,
): Promise<FormAnswers<Fields>> {
  const question = { message, kind: 'form', fields, ...parts } as const;
  const text = await ask(installedEngine(), question);
  return readFormAnswers(given, readForm(message, fields, text));
}

function shown(message: unknown): string {
  return clip(typeof message === 'string' ? message : inspect(message), LONGEST_QUESTION);
}

const LONGEST_QUESTION = 100_000;

/** Asks a person: a text, or with `number`, `confirm`, `choice` and `form` something else. */
export const input: Input = Object.assign(
  (message: string, options: InputOptions = {}) =>
    ask(installedEngine(), {
      message: shown(message),
      ...questionParts('input', 'text', options),
    }),
  {
    number: (message: string, options: NumberInputOptions = {}) =>
      read('number', message, questionParts('input.number', 'number', options)),
    confirm: (message: string, options: ConfirmInputOptions = {}) =>
      read('confirm', message, questionParts('input.confirm', 'confirm', options)),
    choice: <Choice extends string | number>(
      message: string,
      choices: readonly Choice[],
      options: ChoiceInputOptions<NoInfer<Choice>> = {},
    ) => {
      const texts = choiceTexts('input.choice', choices);
      const parts = questionParts('input.choice', 'choice', options, texts);
      return readChoice(message, choices, parts);
    },
    form: <const Fields extends FormFields>(given: Fields, options: FormInputOptions = {}) => {
      const fields = formFields('input.form', given);
      const parts = questionParts('input.form', 'form', options);
      return readFields(given, fields, options.message ?? '', parts);
    },
  },
);
