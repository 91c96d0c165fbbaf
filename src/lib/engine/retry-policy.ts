import type { StateValue } from '$lib/contract/states';
import { Hash } from './hash';
import type { RunFacts } from './scope';

/** How often a run that failed is tried again, and how long it waits before each time. */
export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  /** Seconds before each retry; the last one repeats. Empty: at once. */
  readonly delays: readonly number[];
  /** By how much of itself a delay may grow, by chance: 0.5 makes 10 s anything from 10 to 15 s. */
  readonly jitterFactor: number;
  /** Whether a failure is worth another try; one that throws says no. */
  readonly condition?: (subject: unknown, run: RunFacts, state: StateValue) => unknown;
}

export const NO_RETRIES: RetryPolicy = { retries: 0, delays: [], jitterFactor: 0 };

/** Seconds before retry number `retry` (from 1) of a run; chance comes from seed and key alone. */
export function delayBefore(retry: number, policy: RetryPolicy, seed: number, key: string): number {
  const seconds = policy.delays[retry - 1] ?? policy.delays.at(-1) ?? 0;
  if (policy.jitterFactor === 0) return seconds;
  const [word] = new Hash().add(String(seed)).add(key).add(`jitter ${retry}`).words();
  return seconds * (1 + (policy.jitterFactor * word) / 2 ** 32);
}
