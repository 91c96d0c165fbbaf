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
): string {
  const read = readHash(args);
  const hash = new Hash().add(scope.key).add(kind).add(name);
  const call = hash.add(read?.hash ?? 'unreadable').toString();
  const mark = read?.exact && !isUncertain(scope.key) ? '' : UNCERTAIN;
  return `${call}${mark}.${scope.calls.next(call)}`;
}

/** What stands for the object that a method is called on: a class by its name, an instance by what it holds. */
export function receiverKey(receiver: unknown): unknown {
  return typeof receiver === 'function' ? receiver.name : receiver;
}

export function isUncertain(key: string): boolean {
  return key.includes(UNCERTAIN);
}
