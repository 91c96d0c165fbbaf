import { attemptsIn, keyOfAnyAttempt } from '$lib/contract/run-key';
import { Hash } from './hash';
import { readHash } from './hash-value';
import type { Scope } from './scope';

/**
 * In the key of a call, or of one inside it, whose arguments cannot be told from others of their kind: which of
 * several such calls has which key, only their order tells.
 */
const UNCERTAIN = '~';

/** A key for a call that is being made in `scope`; taken during the call, never later. */
export function keyFor(
  scope: Scope,
  kind: 'flow' | 'task' | 'prompt',
  name: string,
  args: unknown,
  /** What the call is made on can be told by its class alone. */
  uncertain = false,
): string {
  const read = readHash(args);
  const hash = new Hash().add(keyOfAnyAttempt(scope.key)).add(kind).add(name);
  const call = hash.add(read?.hash ?? 'unreadable').toString();
  const certain = read?.exact && !uncertain && !isUncertain(scope.key);
  return `${call}${certain ? '' : UNCERTAIN}.${scope.calls.next(call)}${attemptsIn(scope.key)}`;
}

/** The name of the class that a method is called on, or of whose instance it is. */
export function className(receiver: unknown): string {
  try {
    const made: unknown = typeof receiver === 'object' ? receiver?.constructor : receiver;
    return typeof made === 'function' && typeof made.name === 'string' ? made.name : '';
  } catch {
    // It stands for an object that cannot be read.
    return '';
  }
}

export function isUncertain(key: string): boolean {
  return key.includes(UNCERTAIN);
}
