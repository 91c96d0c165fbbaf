import { checkedArguments, neverBegun } from './begin-run';
import type { StateValue } from '$lib/contract/states';
import type { Definition, Hook } from './definition';
import { cachedState, cacheKeyOf, keepResult } from './cache';
import { endRun, failedBy, settleChildren } from './end-run';
import type { Engine } from './engine';
import { faultsFor, withFaults } from './faults';
import type { Run } from './run';
import { cancelledBy, runAttempts, type Attempted } from './run-attempts';
import { hooksFor, runHooks } from './run-hooks';
import type { Scope } from './scope';
import { State } from './state';
import { stageRun } from './stage-run';
import { awaitStates, stateOfFlow, stateOfTask } from './state-of-value';
import type { Transaction } from './transaction';
import { TimeLimitExceeded, withTimeLimit } from './time-limit';

/**
 * Runs the body to its end, with retries, time limit and hooks. The body starts before this
 * returns. Never rejects: how it ended is its state.
 */
export async function executeRun<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  given: Args,
  subject: unknown,
): Promise<State<Result>> {
  const { onCrashed } = definition.hooks;
  if (onCrashed && engine.restored.crashed.has(run.key)) {
    const call = (hook: Hook, state: StateValue) => hook(subject, run, state);
    await runHooks(engine, run.parent, run, onCrashed, call, CRASHED);
  }
  const restored = restoredState<Result>(engine, run);
  if (restored) return finishRestored(engine, run, definition, subject, restored);
  let args = given;
  if (run.obstacle || definition.parameterSchema) {
    try {
      args = await run.cancellation.race(checkedArguments(engine, run, definition, given));
    } catch (error) {
      return neverBegun(engine, run, definition, subject, error);
    }
  }
  const cached = definition.cache && (await fromCache(engine, run, definition, args, subject));
  if (cached?.state) return cached.state;
  let own: Transaction | undefined;
  const state = await runAttempts(engine, run, definition, subject, (scope) => {
    if (run.kind === 'task') own = scope.transaction;
    return attempt(engine, run, scope, definition, args);
  });
  // Cut short to go on another day: it has not ended.
  if (engine.suspended && state.isCancelled()) return state;
  engine.earlierCalls?.ended(run.outerScope());
  const holdsUndo = state.isCompleted() && run.parent.transaction && own?.isEmpty === false;
  endRun(engine, run, state, holdsUndo ? { holdsUndo } : undefined);
  const hooks = hooksFor(definition.hooks, state);
  if (hooks) await runHooks(engine, run.parent, run, hooks, (hook, now) => hook(subject, run, now));
  if (run.kind === 'task' && state.isCompleted()) {
    const { onRollback, onCommit } = definition;
    const keep = state.name === 'Completed' ? cached?.keep : undefined;
    await stageRun(engine, run, own, {
      subject,
      onRollback,
      onCommit,
      keep: keep && (() => keep(state)),
    });
  }
  return state;
}

/** How a run was found that nobody could end. */
const CRASHED: StateValue = { type: 'CRASHED', name: 'Crashed' };

/** How the run had completed before an earlier run of the program was cut short. */
function restoredState<Result>(engine: Engine, run: Run): State<Result> | undefined {
  const restored = run.kind === 'task' ? engine.restored.tasks.get(run.key) : undefined;
  if (!restored || engine.undone.has(run.key)) return undefined;
  const { name, message } = restored.state;
  return new State(name, message, { value: restored.result() as Result });
}

/** Its hooks have run already; what undoes it may still be needed. */
async function finishRestored<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  { onRollback, onCommit }: Definition<Args, Result>,
  subject: unknown,
  state: State<Result>,
): Promise<State<Result>> {
  engine.log(
    { ...run.parent, task: undefined },
    'INFO',
    `Restored '${run.name}' from the crashed run: ${String(state)}`,
  );
  endRun(engine, run, state);
  await stageRun(engine, run, undefined, { subject, onRollback, onCommit, keep: undefined });
  return state;
}

/** The kept result, with the run ended by it; else what keeps the result to come. */
async function fromCache<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  args: Args,
  subject: unknown,
): Promise<{ state?: State<Result>; keep?: (state: State<Result>) => void }> {
  const { cache, hooks } = definition;
  let state: State<Result> | undefined;
  try {
    const key = await run.cancellation.race(cacheKeyOf(engine, run, definition, args, subject));
    if (!cache || key === undefined) return {};
    if (!cache.refresh) state = await run.cancellation.race(cachedState<Result>(engine, key));
    if (!state) return { keep: (ended) => keepResult(engine, run, key, ended.result(), cache) };
  } catch (reason) {
    state = cancelledBy(reason);
  }
  endRun(engine, run, state);
  if (!state.isCompleted()) return { state };
  const { onCompletion } = hooks;
  if (onCompletion) {
    await runHooks(engine, run.parent, run, onCompletion, (hook, now) => hook(subject, run, now));
  }
  return { state };
}

async function attempt<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  scope: Scope,
  definition: Definition<Args, Result>,
  args: Args,
): Promise<Attempted<Result>> {
  const own = () => engine.ports.context.with(scope, () => definition.body(...args));
  const faults = faultsFor(engine, run, scope.attempt);
  const body = faults.length > 0 ? () => withFaults(engine, run, scope, faults, own) : own;
  let attempted: Attempted<Result>;
  try {
    const value = await withTimeLimit(engine, run, scope, definition.timeoutSeconds, body);
    await settleChildren(engine, scope, run.label);
    const state =
      run.kind === 'flow'
        ? stateOfFlow(scope, (await awaitStates(value)) as Awaited<Result>)
        : stateOfTask(value);
    attempted = { state };
  } catch (error) {
    await settleChildren(engine, scope, run.label);
    attempted = { state: stateOfError(engine, run, scope, error), thrown: { error } };
  }
  if (run.kind === 'task' && !attempted.state.isCompleted()) await scope.transaction?.rollBack();
  return attempted;
}

function stateOfError(engine: Engine, run: Run, scope: Scope, error: unknown): State<never> {
  if (run.cancellation.cancelled) return cancelledBy(error);
  if (scope.cancellation.cancelled && error instanceof TimeLimitExceeded) {
    engine.log(scope, 'ERROR', error.message);
    return new State<never>('TimedOut', error.message, { error });
  }
  return failedBy(run.kind === 'flow' ? 'Flow' : 'Task', error);
}
