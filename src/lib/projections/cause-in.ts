/** What every message of a run whose body threw begins with. */
const THREW = /^(?:Flow|Task) run encountered an exception: /;

/** A state's message without the words that hide the cause where there is little room. */
export function causeIn(message: string): string {
  return message.replace(THREW, '');
}
