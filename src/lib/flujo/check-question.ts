import { PROMPT_LIMITS } from '$lib/contract/limits';
import type { PromptKind } from '$lib/contract/prompt-kinds';
import type { Question } from '$lib/engine/ask';
import { inspect } from '$lib/engine/inspect';
import { knownOptions } from '$lib/engine/known-options';
import { isWaitAbove0, WAIT_ABOVE_0 } from '$lib/engine/longest-wait';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** What a question's options say, as the question is put. */
export type QuestionParts = Pick<Question, 'defaultAnswer' | 'placeholder' | 'timeoutSeconds'>;

/** In characters: beyond it nothing fits a dialog. */
const LONGEST_TEXT = 10_000;

type Option = 'default' | 'placeholder' | 'message' | 'timeoutSeconds';
const OPTIONS: Record<PromptKind, readonly Option[]> = {
  text: ['default', 'placeholder', 'timeoutSeconds'],
  number: ['default', 'placeholder', 'timeoutSeconds'],
  confirm: ['default', 'timeoutSeconds'],
  choice: ['default', 'timeoutSeconds'],
  form: ['message', 'timeoutSeconds'],
};

/** The options of a question, checked; throws WrongDefinition with a sentence. */
export function questionParts(
  call: string,
  kind: PromptKind,
  options: unknown,
  choices: readonly string[] = [],
): QuestionParts {
  const given = knownOptions(call, options, OPTIONS[kind]);
  const { placeholder, message, timeoutSeconds } = given;
  const text = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value.length <= LONGEST_TEXT);
  if (!text(placeholder)) throw new WrongDefinition(`'placeholder' of ${call} is a text`);
  if (!text(message)) throw new WrongDefinition(`'message' of ${call} is a text`);
  if (timeoutSeconds !== undefined && !isWaitAbove0(timeoutSeconds)) {
    throw new WrongDefinition(
      `'timeoutSeconds' of ${call} is ${WAIT_ABOVE_0}, but got ${shown(timeoutSeconds)}`,
    );
  }
  const defaultAnswer =
    kind === 'form' ? undefined : defaultText(call, kind, given.default, choices);
  return {
    ...(defaultAnswer !== undefined && { defaultAnswer }),
    ...(typeof placeholder === 'string' && { placeholder }),
    ...(isWaitAbove0(timeoutSeconds) && { timeoutSeconds }),
  };
}

/** A default as the text that an answer crosses as. */
export function defaultText(
  call: string,
  kind: Exclude<PromptKind, 'form'>,
  value: unknown,
  choices: readonly string[],
): string | undefined {
  if (value === undefined) return undefined;
  const refuse = (wanted: string): never => {
    throw new WrongDefinition(`'default' of ${call} is ${wanted}, but got ${shown(value)}`);
  };
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT
        ? value
        : refuse(`a text of at most ${LONGEST_TEXT} characters`);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? String(value)
        : refuse('a number');
    case 'confirm':
      return typeof value === 'boolean' ? (value ? 'y' : 'n') : refuse('true or false');
    case 'choice': {
      const isOne =
        (typeof value === 'string' || typeof value === 'number') && choices.includes(String(value));
      return isOne ? String(value) : refuse('one of the choices');
    }
  }
}

/** The choices as texts; throws WrongDefinition unless there are some and all differ. */
export function choiceTexts(call: string, choices: unknown): readonly string[] {
  const isChoice = (one: unknown) =>
    (typeof one === 'string' && one.length <= LONGEST_TEXT) ||
    (typeof one === 'number' && Number.isFinite(one));
  if (!Array.isArray(choices) || choices.length === 0 || !choices.every(isChoice)) {
    throw new WrongDefinition(
      `The choices of ${call} are a list of texts or numbers, but got ${shown(choices)}`,
    );
  }
  const texts = choices.map(String);
  if (new Set(texts).size < texts.length) {
    throw new WrongDefinition(`Two choices of ${call} are the same: ${inspect(choices)}`);
  }
  if (texts.length > PROMPT_LIMITS.choices) {
    throw new WrongDefinition(`${call} takes at most ${PROMPT_LIMITS.choices} choices`);
  }
  return texts;
}
