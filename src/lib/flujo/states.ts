import type { StateName, StateValue } from '$lib/contract/states';
import { isFinal as isFinalState } from '$lib/contract/states';
import { FailedRun } from '$lib/engine/failed-run';
import { State } from '$lib/engine/state';

/** What a state may be told when it is made. */
export interface StateDetails<Result = undefined> {
  /** One sentence about why; the log shows it. */
  message?: string;
  /** What asking the run for its result gives; in a failed state an error is what it throws. */
  data?: Result;
}

/**
 * A state to return from a task or flow that has ended well.
 *
 * @example
 * return Completed({ message: 'No había nada que hacer' });
 */
export function Completed<Result = undefined>({
  message,
  data,
}: StateDetails<Result> = {}): State<Result> {
  return new State<Result>('Completed', message, { value: data as Result });
}

/**
 * A state to return from a task or flow that has failed although nothing was thrown.
 *
 * @example
 * if (nota > 10) return Failed({ message: `Nadie saca un ${nota}` });
 */
export function Failed(details: StateDetails<unknown> = {}): State<never> {
  return unsuccessful('Failed', details);
}

/**
 * A state to return from a task or flow that gives up.
 *
 * @example
 * if (respuesta === 'salir') return Cancelled({ message: 'Por hoy no' });
 */
export function Cancelled(details: StateDetails<unknown> = {}): State<never> {
  return unsuccessful('Cancelled', details);
}

function unsuccessful(name: StateName, { message, data }: StateDetails<unknown>): State<never> {
  const error = data instanceof Error ? data : new FailedRun(name, message);
  return new State<never>(name, message, { error });
}

/** True when a run in this state is over. */
export function isFinal(state: StateValue): boolean {
  return isFinalState(state);
}
/** True when it ended well: `Completed`, `Cached` or `RolledBack`. */
export function isCompleted(state: StateValue): boolean {
  return state.type === 'COMPLETED';
}
/** True when its own code failed: `Failed` or `TimedOut`. */
export function isFailed(state: StateValue): boolean {
  return state.type === 'FAILED';
}
/** True when it was cancelled. */
export function isCancelled(state: StateValue): boolean {
  return state.type === 'CANCELLED';
}
/** True when the world, not the code, ended it. */
export function isCrashed(state: StateValue): boolean {
  return state.type === 'CRASHED';
}
/** True while its body runs: `Running` or `Retrying`. */
export function isRunning(state: StateValue): boolean {
  return state.type === 'RUNNING';
}
/** True before its body runs: `Pending` or `NotReady`. */
export function isPending(state: StateValue): boolean {
  return state.type === 'PENDING';
}
/** True while it waits for its time: `Scheduled`, `Late` or `AwaitingRetry`. */
export function isScheduled(state: StateValue): boolean {
  return state.type === 'SCHEDULED';
}
/** True while it waits for a person to let it go on: `Paused` or `Suspended`. */
export function isPaused(state: StateValue): boolean {
  return state.type === 'PAUSED';
}
