import { readNumber, type FieldKind, type PromptField } from '$lib/contract/prompt-kinds';
import { WrongAnswer } from './input-errors';
import { inspect } from './inspect';

const YES = ['y', 'yes', 's', 'si', 'sí', 'true', '1'];
const NO = ['n', 'no', 'false', '0'];

/** What the answer to each kind of question is. */
export interface AnswerOf {
  text: string;
  number: number;
  confirm: boolean;
  choice: string;
}
type Answer = AnswerOf[FieldKind];
interface Asked {
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
}

/** The answer to a question as what it asks for; throws WrongAnswer when it is not that. */
export function readAnswer<Kind extends FieldKind>(
  question: string,
  asked: Asked & { readonly kind: Kind },
  text: string,
): AnswerOf[Kind] {
  const read = readField(asked, text);
  if ('answer' in read) return read.answer as AnswerOf[Kind];
  throw new WrongAnswer(question, text, read.wrong);
}

/** A form's answers by field, from the JSON text that they cross as. */
export function readForm(
  question: string,
  fields: readonly PromptField[],
  text: string,
): Record<string, Answer> {
  const given = parseObject(text);
  if (!given) {
    throw new WrongAnswer(question, text, 'no JSON object with an answer for each field');
  }
  const answers: Record<string, Answer> = {};
  for (const field of fields) {
    const value = given[field.name] ?? '';
    const read = readField(field, typeof value === 'string' ? value : JSON.stringify(value));
    if ('wrong' in read) {
      throw new WrongAnswer(question, text, `wrong in '${field.name}': it is ${read.wrong}`);
    }
    answers[field.name] = read.answer;
  }
  return answers;
}

function readField(
  { kind, choices = [] }: Asked,
  text: string,
): { answer: Answer } | { wrong: string } {
  switch (kind) {
    case 'text':
      return { answer: text };
    case 'number': {
      const answer = readNumber(text);
      return answer === undefined ? { wrong: 'not a number' } : { answer };
    }
    case 'confirm': {
      const word = text.trim().toLowerCase();
      if (YES.includes(word)) return { answer: true };
      return NO.includes(word) ? { answer: false } : { wrong: 'neither yes (y) nor no (n)' };
    }
    case 'choice': {
      const answer = choices.find((choice) => choice === text) ?? alike(choices, text);
      const all = choices.map((choice) => inspect(choice)).join(', ');
      return answer === undefined ? { wrong: `none of the choices: ${all}` } : { answer };
    }
  }
}

/** A choice that differs in capitals and spaces at the ends only. */
function alike(choices: readonly string[], text: string): string | undefined {
  const plain = (choice: string) => choice.trim().toLowerCase();
  const found = choices.filter((choice) => plain(choice) === plain(text));
  return found.length === 1 ? found[0] : undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
