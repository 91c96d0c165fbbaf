import { WORKER_LIMITS } from '$lib/contract/limits';
import { describeError, stackText } from './describe-error';
import { encodeWhole } from './encode-value';
import type { Engine } from './engine';
import type { ResultFacts, Run } from './run';
import type { Call, RunFacts, Scope } from './scope';
import { outcomeOf, State } from './state';

/** Tells the log of an error that ends a run or the program: the stack, in the student's files. */
export function reportError(engine: Engine, scope: Scope, error: unknown): void {
  const place = engine.ports.placeOf?.(error);
  const stack = place?.stack ?? stackText(error);
  engine.log(scope, 'ERROR', `Encountered exception during execution:\n${stack}`, place?.site);
}

/** The state of a run whose body threw. */
export function failedBy(kind: 'Flow' | 'Task', error: unknown): State<never> {
  const message = `${kind} run encountered an exception: ${describeError(error)}`;
  return new State<never>('Failed', message, { error });
}

/** The state of a run that was ended from outside. */
export function cancelledBy(reason: unknown): State<never> {
  let message: string | undefined;
  try {
    message = reason instanceof Error ? reason.message : undefined;
  } catch {
    // What the code has thrown when it was cancelled need not be readable.
  }
  return new State<never>('Cancelled', message, { error: reason });
}

/** Enters the run's last state, with its result where it has one to show. */
export function endRun(
  engine: Engine,
  run: Run,
  state: State,
  facts?: Pick<ResultFacts, 'holdsUndo' | 'cacheKey'>,
): void {
  const outcome = state.isCompleted() ? outcomeOf(state) : undefined;
  if (!outcome || 'error' in outcome || outcome.value === undefined) return run.enter(state, facts);
  const { json, exact } = encodeWhole(outcome.value);
  const whole = exact || run.kind === 'flow' ? {} : wholeResult(engine, outcome.value);
  run.enter(state, { result: json, ...whole, ...facts });
}

/** A task's result beyond JSON, for a run that goes on after a crash. */
function wholeResult(
  engine: Engine,
  value: unknown,
): { readonly resultText: string } | { readonly resultLost: true } {
  try {
    const resultText = engine.ports.values.write(value);
    if (resultText.length <= WORKER_LIMITS.messageCharacters) return { resultText };
  } catch {
    // It is told as lost, like one that is too large.
  }
  return { resultLost: true };
}

/**
 * Waits until nothing that the scope started is left running. Calls that nobody awaited are
 * told to the student once each: the work is not lost, but its result is. `calls` are all but what must be
 * done before the scope is over, such as a transaction.
 */
export async function settleChildren(
  engine: Engine,
  scope: Scope,
  waiter: string,
  what: 'all' | 'calls' = 'all',
): Promise<void> {
  const told = new Set<Call>();
  for (;;) {
    const calls = scope.children.unfinished;
    const endings = what === 'all' ? scope.children.endings : [];
    if (calls.length === 0 && endings.length === 0) return;
    for (const call of calls.filter((one) => !one.awaited && !told.has(one))) {
      told.add(call);
      if (!engine.suspended) warnOfFloating(engine, scope, call.run, waiter);
    }
    await Promise.allSettled([...calls.map((call) => call.settled), ...endings]);
  }
}

function warnOfFloating(engine: Engine, scope: Scope, run: RunFacts, waiter: string): void {
  const { site } = run;
  const where = site ? ` (${site.file}:${site.line}:${site.column})` : '';
  engine.log(
    scope,
    'WARNING',
    `${run.label} was called without 'await'${where}; ${waiter} waits for it, but its result is lost`,
    site,
  );
}
