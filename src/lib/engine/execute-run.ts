import { checkedArguments, neverBegun } from './begin-run';
import { breakDown } from './break-down';
import { cachedState, cacheKeyOf, resultKeeper } from './cache';
import type { StateValue } from '$lib/contract/states';
import type { Definition, Hook } from './definition';
import { endRun, failedBy, settleChildren } from './end-run';
import type { Engine } from './engine';
import { faultsFor, withFaults } from './faults';
import { isInstance } from './is-instance';
import type { Run } from './run';
import { cancelledBy, runAttempts, type Attempted } from './run-attempts';
import { endWithHooks, runHooks } from './run-hooks';
import type { Scope } from './scope';
import { State } from './state';
import { stageRun } from './stage-run';
import { awaitStates, stateOfFlow, stateOfTask } from './state-of-value';
import type { Transaction } from './transaction';
import { limitTime, TimeLimitExceeded } from './time-limit';

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
  try {
    const { onCrashed } = definition.hooks;
    if (onCrashed && engine.restored.crashed.has(run.key)) {
      const call = (hook: Hook, state: StateValue) => hook(subject, run, state);
      await runHooks(engine, run.outerScope(), run, onCrashed, call, CRASHED);
    }
    const restored = restoredState<Result>(engine, run);
    if (restored) {
      return await finishRestored(engine, run, definition, given, subject, restored);
    }
    let args = given;
    if (run.obstacle || definition.parameterSchema) {
      try {
        args = await run.cancellation.race(checkedArguments(engine, run, definition, given));
      } catch (error) {
        return await neverBegun(engine, run, definition, subject, error);
      }
    }
    const cached = definition.cache && (await fromCache(engine, run, definition, args, subject));
    if (cached?.state) return cached.state;
    let own: Transaction | undefined;
    const state = await runAttempts(engine, run, definition, subject, (scope) => {
      if (run.kind === 'task') own = scope.transaction;
      return attempt(engine, run, scope, definition, args, subject);
    });
    // Cut short to go on another day: it has not ended.
    if (engine.suspended && state.isCancelled()) return state;
    engine.earlierCalls?.ended(run.outerScope());
    const holdsUndo = state.isCompleted() && run.parent.transaction && own?.isEmpty === false;
    const keep = state.name === 'Completed' ? cached?.keep?.(state) : undefined;
    const facts = holdsUndo ? { holdsUndo } : undefined;
    await endWithHooks(engine, run, definition, subject, state, facts);
    if (run.kind === 'task' && state.isCompleted()) {
      const { onRollback, onCommit } = definition;
      await stageRun(engine, run, own, { subject, onRollback, onCommit, keep });
    }
    return state;
  } catch (error) {
    return breakDown(engine, run, error);
  }
}

/** How a run was found that nobody could end. */
const CRASHED: StateValue = { type: 'CRASHED', name: 'Crashed' };

/** How the run had completed before an earlier run of the program was cut short. */
function restoredState<Result>(engine: Engine, run: Run): State<Result> | undefined {
  const restored = run.kind === 'task' ? engine.restored.tasks.get(run.key) : undefined;
  if (!restored || engine.undone.has(run.key)) return undefined;
  const again = (why: string) => {
    engine.log(run.outerScope(), 'INFO', `Not restored, but done again: ${why}`);
    return undefined;
  };
  if (!engine.mayRestore(run.key, run.parent)) {
    return again('what it is called with cannot be told from others of its kind');
  }
  const { name, message } = restored.state;
  try {
    return new State(name, message, { value: restored.result() as Result });
  } catch {
    return again('the result that was kept cannot be read');
  }
}

/** Its hooks have run already; what undoes it may still be needed, and what keeps its result. */
async function finishRestored<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  args: Args,
  subject: unknown,
  state: State<Result>,
): Promise<State<Result>> {
  engine.log(
    { ...run.parent, task: undefined },
    'INFO',
    `Restored '${run.name}' from the crashed run: ${String(state)}`,
  );
  endRun(engine, run, state);
  const { onRollback, onCommit, cache } = definition;
  const key = cache && (await cacheKeyOf(engine, run, definition, args, subject));
  const keep =
    cache && key !== undefined && !engine.results.has(key)
      ? resultKeeper(engine, run, key, state.result(), cache)
      : undefined;
  await stageRun(engine, run, undefined, { subject, onRollback, onCommit, keep });
  return state;
}

interface FromCache<Result> {
  /** Of a run that its kept result has ended. */
  readonly state?: State<Result>;
  /** What keeps the result to come. */
  readonly keep?: (state: State<Result>) => (() => void) | undefined;
}

async function fromCache<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  args: Args,
  subject: unknown,
): Promise<FromCache<Result>> {
  const { cache } = definition;
  let state: State<Result> | undefined;
  try {
    const key = await run.cancellation.race(cacheKeyOf(engine, run, definition, args, subject));
    if (!cache || key === undefined) return {};
    if (!cache.refresh) state = await run.cancellation.race(cachedState<Result>(engine, key));
    if (!state) return { keep: (ended) => resultKeeper(engine, run, key, ended.result(), cache) };
  } catch (reason) {
    state = cancelledBy(reason);
    if (engine.suspended) return { state };
  }
  await endWithHooks(engine, run, definition, subject, state);
  return { state };
}

/** The attempt of a run has failed: what its code goes on with belongs to nobody. */
export class AttemptOver extends Error {
  override name = 'AttemptOver';
  constructor(label: string) {
    super(`The attempt of ${label} in which this was started has failed already`);
  }
}

async function attempt<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  scope: Scope,
  definition: Definition<Args, Result>,
  args: Args,
  subject: unknown,
): Promise<Attempted<Result>> {
  const { cancellation, children } = scope;
  const own = () => engine.ports.context.with(scope, () => definition.body(...args));
  const faults = faultsFor(engine, run, scope.attempt);
  const body = faults.length > 0 ? () => withFaults(engine, run, scope, faults, own) : own;
  const freeTime = limitTime(engine, run, scope, definition.timeoutSeconds);
  let attempted: Attempted<Result>;
  try {
    const { onRunning } = definition.hooks;
    if (onRunning) {
      await runHooks(engine, scope, run, onRunning, (hook, now) => hook(subject, run, now));
      cancellation.throwIfCancelled();
    }
    const returned = await cancellation.race(body());
    await settleChildren(engine, scope, run.label);
    const awaited = awaitStates(returned);
    const value = (
      awaited === returned ? returned : await cancellation.race(awaited)
    ) as Awaited<Result>;
    // Its time may have been up while what it had started was waited for.
    cancellation.throwIfCancelled();
    attempted = { state: run.kind === 'flow' ? stateOfFlow(scope, value) : stateOfTask(value) };
  } catch (error) {
    await settleChildren(engine, scope, run.label);
    attempted = attemptedBy(engine, run, scope, error);
    cancellation.cancel(new AttemptOver(run.label));
  } finally {
    freeTime?.();
  }
  children.close();
  if (run.kind === 'task' && !attempted.state.isCompleted()) await scope.transaction?.rollBack();
  return attempted;
}

/** How an attempt ends whose body threw, or was cut short. */
function attemptedBy(engine: Engine, run: Run, scope: Scope, error: unknown): Attempted<never> {
  const thrown = { error };
  if (run.cancellation.cancelled) return { state: cancelledBy(error), thrown };
  if (scope.cancellation.cancelled && isInstance(error, TimeLimitExceeded)) {
    engine.log(scope, 'ERROR', error.message);
    return { state: new State<never>('TimedOut', error.message, { error }), thrown };
  }
  // A state says how the run ends, thrown as well as returned.
  if (isInstance(error, State)) return { state: stateOfTask(error) as State<never> };
  return { state: failedBy(run.kind === 'flow' ? 'Flow' : 'Task', error), thrown };
}
