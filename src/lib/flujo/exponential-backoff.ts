import { WrongDefinition } from './wrong-definition';

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
  if (typeof factor !== 'number' || !(factor >= 0) || !Number.isFinite(factor)) {
    throw new WrongDefinition('The factor of exponentialBackoff is a number from 0 on, in seconds');
  }
  return Array.from({ length: LONGEST_LIST }, (_, retry) => factor * 2 ** retry);
}
