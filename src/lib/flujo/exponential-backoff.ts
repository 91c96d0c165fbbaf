import { isWait, LONGEST_WAIT_SECONDS, WAIT } from '$lib/engine/longest-wait';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

const LONGEST_LIST = 50;

/**
 * Delays that double: `factor`, `2 × factor`, `4 × factor`, ... seconds. For
 * `retryDelaySeconds`.
 *
 * @example
 * const llama = task({ retries: 4, retryDelaySeconds: exponentialBackoff(10) }, async () => { ... });
 * // waits 10, 20, 40 and 80 s
 */
export function exponentialBackoff(factor: number): readonly number[] {
  if (!isWait(factor)) {
    throw new WrongDefinition(
      `The factor of exponentialBackoff is ${WAIT}, but got ${shown(factor)}`,
    );
  }
  return Array.from({ length: LONGEST_LIST }, (_, retry) =>
    Math.min(factor * 2 ** retry, LONGEST_WAIT_SECONDS),
  );
}
