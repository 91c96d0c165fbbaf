import type { CachePolicy } from './cache-policy';

/** How a task's results are kept. */
export interface CachePlan {
  readonly policy: CachePolicy;
  /** The student's own key, which beats the policy. Nothing is kept for a call without a key. */
  readonly keyFn?: (context: CacheContext, parameters: Record<string, unknown>) => unknown;
  /** Seconds; results without it never expire. */
  readonly expirationSeconds?: number;
  /** Works again, and keeps the new result. */
  readonly refresh: boolean;
}

/** What a `cacheKeyFn` is told besides the parameters. */
export interface CacheContext {
  /** The task. */
  readonly task: unknown;
  /** The task run that asks for the key: its `id` and its `name`. */
  readonly taskRun: { readonly id: string; readonly name: string };
}
