import type { PromptAsked } from '$lib/contract/events';
import { readNumber, type FieldKind, type PromptField } from '$lib/contract/prompt-kinds';
import type { LineReader } from './line-reader';

type Asked = Pick<PromptField, 'kind' | 'choices' | 'defaultAnswer'>;

/** Asks as a terminal can; the answer as it crosses, null when the input has ended. */
export async function askInTerminal(
  prompt: PromptAsked,
  reader: LineReader,
): Promise<string | null> {
  const { kind = 'text', fields = [], choices, defaultAnswer } = prompt;
  if (kind !== 'form') {
    const asked = {
      kind,
      ...(choices && { choices }),
      ...(defaultAnswer !== undefined && { defaultAnswer }),
    };
    return askField(prompt.message, asked, reader);
  }
  const answers: Record<string, string> = {};
  if (prompt.message) reader.output.write(`${prompt.message}\n`);
  for (const field of fields) {
    const answer = await askField(`${field.label}: `, field, reader);
    if (answer === null) return null;
    answers[field.name] = answer;
  }
  return JSON.stringify(answers);
}

/** Asks again until the answer is one. */
async function askField(
  question: string,
  asked: Asked,
  reader: LineReader,
): Promise<string | null> {
  for (;;) {
    const line = await reader.read(question + hint(asked));
    if (line === null) return null;
    const answer = readField(asked, line === '' ? (asked.defaultAnswer ?? '') : line);
    if (answer !== undefined) return answer;
  }
}

const YES = /^(y|yes|s|si|sí)$/i;
const NO = /^(n|no)$/i;

function hint({ kind, choices = [], defaultAnswer }: Asked): string {
  const shown = defaultAnswer === undefined ? '' : `[${defaultAnswer}] `;
  const kinds: Record<FieldKind, string> = {
    text: '',
    number: '',
    confirm: ' (y/n) ',
    choice: ` (${choices.join(' / ')}) `,
  };
  return kinds[kind] + shown;
}

function readField({ kind, choices = [] }: Asked, line: string): string | undefined {
  switch (kind) {
    case 'text':
      return line;
    case 'number':
      return readNumber(line) === undefined ? undefined : line;
    case 'confirm':
      if (YES.test(line.trim())) return 'y';
      return NO.test(line.trim()) ? 'n' : undefined;
    case 'choice':
      return choices.find((choice) => choice.toLowerCase() === line.trim().toLowerCase());
  }
}
