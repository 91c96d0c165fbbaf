import { pythonRepr } from '$lib/contract/python-repr';
import type { Definition } from './definition';
import { describeError } from './describe-error';
import { cancelledBy, reportError } from './end-run';
import type { Engine } from './engine';
import { inspect } from './inspect';
import { isInstance } from './is-instance';
import { delayBefore } from './retry-policy';
import type { Run } from './run';
import type { Scope } from './scope';
import { Semaphore } from './semaphore';
import { sleep } from './sleep';
import { outcomeOf, State } from './state';
import { TimeLimitExceeded } from './time-limit';
import type { Transaction } from './transaction';

/** How an attempt ended. */
export interface Attempted<Result> {
  readonly state: State<Result>;
  /** What its body threw; absent for a state that it returned or that its children came to. */
  readonly thrown?: { readonly error: unknown };
}

/**
 * Runs `attempt` until it ends well or no retry is left, with AwaitingRetry in between; gives the
 * last attempt's state. Cancelling ends it at once.
 */
export async function runAttempts<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  subject: unknown,
  attempt: (scope: Scope) => Promise<Attempted<Result>>,
): Promise<State<Result>> {
  const { retry } = definition;
  for (;;) {
    const scope = run.begin(slotsOf(definition.maxWorkers), retry.retries > 0);
    const { state, thrown } = await attempt(scope);
    const own = ofAttempt(run, scope);
    const spent = run.runCount > retry.retries;
    const isWorth =
      state.isFailed() && !spent && (await worthRetrying(definition, subject, run, state));
    if (!isWorth || run.cancellation.cancelled) {
      if (own && !engine.suspended) await own.complete();
      if (!state.isFailed()) return state;
      if (run.cancellation.cancelled) return cancelledBy(run.cancellation.reason);
      if (retry.retries > 0 && spent) {
        engine.log(scope, 'ERROR', `${failure(run, state)} - Retries are exhausted`);
      } else if (thrown && !isInstance(thrown.error, TimeLimitExceeded)) {
        reportError(engine, scope, thrown.error);
      }
      return state;
    }
    const seconds = delayBefore(run.runCount, retry, engine.seed, run.key);
    tellRetry(engine, scope, run, state, retry.retries, seconds);
    // The next attempt does it anew; a run that goes on in that could not undo it any more.
    if (own) await own.rollBack();
    run.enter(new State('AwaitingRetry'));
    try {
      await sleep(engine, run.cancellation, seconds);
    } catch (reason) {
      return cancelledBy(reason);
    }
  }
}

/** What a flow run that may be retried holds in a transaction: each attempt by itself, as with a task. */
function ofAttempt(run: Run, { transaction }: Scope): Transaction | undefined {
  if (run.kind === 'task' || transaction === run.parent.transaction) return undefined;
  return transaction?.isEmpty === false ? transaction : undefined;
}

function slotsOf(maxWorkers: number | undefined): Semaphore | undefined {
  return maxWorkers === undefined ? undefined : new Semaphore(maxWorkers);
}

async function worthRetrying<Args extends unknown[], Result>(
  { retry }: Definition<Args, Result>,
  subject: unknown,
  run: Run,
  state: State<Result>,
): Promise<boolean> {
  if (!retry.condition) return true;
  try {
    return Boolean(await run.cancellation.race(retry.condition(subject, run, state)));
  } catch {
    return false;
  }
}

function tellRetry(
  engine: Engine,
  scope: Scope,
  run: Run,
  state: State,
  retries: number,
  seconds: number,
): void {
  const wait = seconds > 0 ? `${seconds} second(s) from now` : 'immediately';
  engine.log(
    scope,
    'INFO',
    `${failure(run, state)} - Retry ${run.runCount}/${retries} will start ${wait}`,
  );
}

/** `Task run failed with exception: Error('boom')` */
function failure(run: Run, state: State): string {
  const outcome = outcomeOf(state);
  const kind = run.kind === 'flow' ? 'Flow' : 'Task';
  return `${kind} run failed with exception: ${'error' in outcome ? constructed(outcome.error) : String(state)}`;
}

function constructed(error: unknown): string {
  try {
    if (error instanceof Error) return `${error.name}(${pythonRepr(error.message)})`;
  } catch {
    return describeError(error);
  }
  return inspect(error);
}
