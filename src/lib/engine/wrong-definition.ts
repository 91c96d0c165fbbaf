/**
 * Something of flujo was given what it cannot work with: a task a wrong option, `sleep` a text,
 * `variables.set` a function. The message says what is wanted and what was given.
 *
 * @example
 * task({ retries: -1 }, async () => 1);
 * // WrongDefinition: 'retries' of a task is a whole number from 0 on, but got -1
 */
export class WrongDefinition extends TypeError {
  override name = 'WrongDefinition';
}
