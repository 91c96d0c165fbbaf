import type { Definition } from './definition';
import { cancelledBy, failedBy, settleChildren } from './end-run';
import type { Engine } from './engine';
import { faultsFor, withFaults } from './faults';
import { isInstance } from './is-instance';
import type { Run } from './run';
import type { Attempted } from './run-attempts';
import { runHooks } from './run-hooks';
import type { RunRequest } from './run-request';
import type { Scope } from './scope';
import { State } from './state';
import { awaitStates, futuresOf, stateOfFlow, stateOfTask } from './state-of-value';
import { Deadlock, waitsForItself } from './task-future';
import { limitTime, TimeLimitExceeded } from './time-limit';

/** The attempt of a run has failed: what its code goes on with belongs to nobody. */
export class AttemptOver extends Error {
  override name = 'AttemptOver';
  constructor(label: string) {
    super(`The attempt of ${label} in which this was started has failed already`);
  }
}

/** Runs the body once, and whatever it starts to its end. Never rejects. */
export async function attempt<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  scope: Scope,
  { definition, args, subject }: RunRequest<Args, Result>,
): Promise<Attempted<Result>> {
  const { cancellation, children } = scope;
  const freeTime = limitTime(engine, run, scope, definition.timeoutSeconds);
  let attempted: Attempted<Result>;
  try {
    const { onRunning } = definition.hooks;
    if (onRunning) {
      await runHooks(engine, scope, run, onRunning, (hook, now) => hook(subject, run, now));
      cancellation.throwIfCancelled();
    }
    let value: unknown = await cancellation.race(body(engine, run, scope, definition, args));
    for (;;) {
      // Looked at here, and once more: from here to the close nothing else can start anything.
      do await settleChildren(engine, scope, run.label);
      while (children.busy);
      const states = statesFor(scope, value);
      if (!states) break;
      value = await cancellation.race(states);
    }
    // Its time may have been up while what it had started was waited for.
    cancellation.throwIfCancelled();
    const result = value as Awaited<Result>;
    attempted = { state: run.kind === 'flow' ? stateOfFlow(scope, result) : stateOfTask(result) };
  } catch (error) {
    do await settleChildren(engine, scope, run.label, 'calls');
    while (children.unfinished.length > 0);
    attempted = attemptedBy(engine, run, scope, error);
    cancellation.cancel(new AttemptOver(run.label));
    // What is cut short may have something to undo.
    while (children.busy) await settleChildren(engine, scope, run.label);
  } finally {
    freeTime?.();
  }
  children.close();
  if (run.kind === 'task' && !attempted.state.isCompleted() && !engine.suspended) {
    await scope.transaction?.rollBack();
  }
  return attempted;
}

/** What a returned value is waited for; throws Deadlock where that waits for the attempt itself. */
function statesFor(scope: Scope, value: unknown): Promise<unknown> | undefined {
  const self = futuresOf(value).find((future) => waitsForItself(scope, future));
  if (self) throw new Deadlock(self.name);
  return awaitStates(value);
}

function body<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  scope: Scope,
  definition: Definition<Args, Result>,
  args: Args,
): Result | PromiseLike<Result> | Promise<Awaited<Result>> {
  const own = () => engine.ports.context.with(scope, () => definition.body(...args));
  const faults = faultsFor(engine, run, scope.attempt);
  return faults.length > 0 ? withFaults(engine, run, scope, faults, own) : own();
}

/** How an attempt ends whose body threw, or was cut short. */
function attemptedBy(engine: Engine, run: Run, scope: Scope, error: unknown): Attempted<never> {
  const thrown = { error };
  if (run.cancellation.cancelled) return { state: cancelledBy(error), thrown };
  if (scope.cancellation.cancelled && isInstance(error, TimeLimitExceeded)) {
    engine.log(scope, 'ERROR', error.message);
    // Whoever asks for the result gets an error like any other: nothing of theirs is cut short.
    const limit = new TimeLimitExceeded(run.kind, error.seconds);
    return { state: new State<never>('TimedOut', error.message, { error: limit }), thrown };
  }
  // A state says how the run ends, thrown as well as returned.
  if (isInstance(error, State)) return { state: stateOfTask(error) as State<never> };
  return { state: failedBy(run.kind === 'flow' ? 'Flow' : 'Task', error), thrown };
}
