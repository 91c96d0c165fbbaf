import { inspect } from './inspect';

/** The dialog was closed without an answer. */
export class InputCancelled extends Error {
  override name = 'InputCancelled';
  constructor(
    /** The question that was not answered. */
    readonly question: string,
  ) {
    super('The question was closed without an answer');
  }
}

/** Nobody answered within the question's `timeoutSeconds`. */
export class InputTimeout extends Error {
  override name = 'InputTimeout';
  constructor(
    /** The question that was not answered. */
    readonly question: string,
    /** How long the question had waited. */
    readonly seconds: number,
  ) {
    super(`The question was not answered within ${seconds} second(s)`);
  }
}

/** An answer that is not what the question asks for, such as a word where a number is wanted. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer';
  constructor(
    /** The question that was answered. */
    readonly question: string,
    /** The answer as it was given. */
    readonly answer: string,
    wanted: string,
  ) {
    super(`The question ${inspect(question)} was answered ${inspect(answer)}, which is ${wanted}`);
  }
}
