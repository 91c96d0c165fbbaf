import type { CachePlan } from './cache-plan';
import type { StateValue } from '$lib/contract/states';
import type { RetryPolicy } from './retry-policy';
import type { RunFacts } from './scope';
import type { StandardSchema } from './standard-schema';
import type { Transaction } from './transaction';

/** A task or flow as it was written: what a call of it needs to know. */
export interface Definition<Args extends unknown[], Result> {
  readonly kind: 'flow' | 'task';
  readonly name: string;
  readonly tags: readonly string[];
  readonly body: (...args: Args) => Result | PromiseLike<Result>;
  /** What a method is called on: an instance, or the class. */
  readonly receiver?: unknown;
  readonly parameterNames: readonly string[];
  /** Those defaults that are plain values, by parameter name. */
  readonly parameterDefaults: Readonly<Record<string, unknown>>;
  /** What the arguments must be; they are not looked at when absent. */
  readonly parameterSchema?: StandardSchema;
  /** Names each run from its parameters; without it, runs have names of their own. */
  readonly nameRun?: (parameters: Readonly<Record<string, unknown>>) => unknown;
  readonly description?: string;
  readonly version?: string;
  /** Whether prints are kept with the run; absent: as around it. */
  readonly logPrints?: boolean;
  /** The function as it is written. */
  readonly source: () => string;
  readonly retry: RetryPolicy;
  /** How results are kept; not at all when absent. Of tasks only. */
  readonly cache?: CachePlan;
  /** No limit when absent. */
  readonly timeoutSeconds?: number;
  readonly hooks: Hooks;
  /** For when the transaction around a task run fails, or succeeds. */
  readonly onRollback: readonly TransactionHook[];
  readonly onCommit: readonly TransactionHook[];
  /** How many submitted task runs of a flow work at once; no limit when absent. */
  readonly maxWorkers?: number;
}

/** A run and the state that it has come to, as hooks and conditions see them. */
export type Hook = (subject: unknown, run: RunFacts, state: StateValue) => unknown;

/** The same, with the transaction that is being undone or made to last. */
export type TransactionHook = (
  subject: unknown,
  run: RunFacts,
  state: StateValue,
  transaction: Transaction,
) => unknown;

export const HOOK_MOMENTS = {
  onRunning: 'RUNNING',
  onCompletion: 'COMPLETED',
  onFailure: 'FAILED',
  onCancellation: 'CANCELLING',
  onCrashed: 'CRASHED',
} as const;
export type HookMoment = keyof typeof HOOK_MOMENTS;
export type Hooks = { readonly [Moment in HookMoment]?: readonly Hook[] };
