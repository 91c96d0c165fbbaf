import {
  isFinal as isFinalState,
  STATE_TYPES,
  type StateName,
  type StateType,
  type StateValue,
} from '$lib/contract/states';
import { FailedRun } from '$lib/engine/failed-run';
import { State } from '$lib/engine/state';
import { isPlainObject } from '$lib/engine/is-plain-object';
import { knownOptions } from '$lib/engine/known-options';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

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
export function Completed<Result = undefined>(details: StateDetails<Result> = {}): State<Result> {
  checkDetails('Completed', details);
  const { message, data } = details;
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

function unsuccessful(name: StateName, details: StateDetails<unknown>): State<never> {
  checkDetails(name, details);
  const { message, data } = details;
  const error = data instanceof Error ? data : new FailedRun(name, message);
  return new State<never>(name, message, { error });
}

function checkDetails(name: StateName, details: unknown): void {
  if (!isPlainObject(details)) {
    throw new WrongDefinition(
      `${name}(...) takes an object such as { message: 'why' }, but got ${shown(details)}`,
    );
  }
  const { message } = knownOptions(`${name}(...)`, details, ['message', 'data']);
  if (message === undefined || typeof message === 'string') return;
  const hint = message instanceof Error ? '; an error goes in data' : '';
  throw new WrongDefinition(
    `'message' of ${name}(...) is a text, but got ${shown(message)}${hint}`,
  );
}

/**
 * True when a run in this state is over.
 *
 * @example
 * const estado = await tarea1.returnState();
 * console.log(isFinal(estado)); // true
 */
export function isFinal(state: StateValue): boolean {
  checkState('isFinal', state);
  return isFinalState(state);
}
/**
 * True when it ended well: `Completed`, `Cached` or `RolledBack`.
 *
 * @example
 * if (isCompleted(await descarga.returnState())) console.log('Ya está');
 */
export function isCompleted(state: StateValue): boolean {
  return isOf('isCompleted', state, 'COMPLETED');
}
/**
 * True when its own code failed: `Failed` or `TimedOut`.
 *
 * @example
 * const estado = await descarga.returnState();
 * if (isFailed(estado)) console.log('No se pudo:', estado.message);
 */
export function isFailed(state: StateValue): boolean {
  return isOf('isFailed', state, 'FAILED');
}
/**
 * True when it was cancelled.
 *
 * @example
 * if (isCancelled(await flujo1.returnState())) console.log('Se canceló');
 */
export function isCancelled(state: StateValue): boolean {
  return isOf('isCancelled', state, 'CANCELLED');
}
/**
 * True while it is being cancelled: what it had started is ending.
 *
 * @example
 * const futuro = descarga.submit();
 * if (isCancelling(futuro.state)) console.log('Ya casi se detiene');
 */
export function isCancelling(state: StateValue): boolean {
  return isOf('isCancelling', state, 'CANCELLING');
}
/**
 * True when the world, not the code, ended it: the tab was closed, the power was cut.
 *
 * @example
 * onCrashed: (flujo, run, estado) => console.log(isCrashed(estado)) // true
 */
export function isCrashed(state: StateValue): boolean {
  return isOf('isCrashed', state, 'CRASHED');
}
/**
 * True while its body runs: `Running` or `Retrying`.
 *
 * @example
 * const futuro = descarga.submit();
 * await sleep(1);
 * if (isRunning(futuro.state)) console.log('Sigue trabajando');
 */
export function isRunning(state: StateValue): boolean {
  return isOf('isRunning', state, 'RUNNING');
}
/**
 * True before its body runs: `Pending`, or `NotReady` when what it waited for failed.
 *
 * @example
 * const futuro = descarga.submit();
 * console.log(isPending(futuro.state)); // true
 */
export function isPending(state: StateValue): boolean {
  return isOf('isPending', state, 'PENDING');
}
/**
 * True while it waits for its time: `Scheduled`, `Late` or `AwaitingRetry`.
 *
 * @example
 * if (isScheduled(futuro.state)) console.log('Espera su próximo intento');
 */
export function isScheduled(state: StateValue): boolean {
  return isOf('isScheduled', state, 'SCHEDULED');
}
/**
 * True while it waits for a person to let it go on: `Paused` or `Suspended`.
 *
 * @example
 * onRunning: (flujo, run, estado) => console.log(isPaused(estado)) // false
 */
export function isPaused(state: StateValue): boolean {
  return isOf('isPaused', state, 'PAUSED');
}

function isOf(call: string, state: StateValue, type: StateType): boolean {
  checkState(call, state);
  return state.type === type;
}

function checkState(call: string, state: unknown): void {
  const isState =
    typeof state === 'object' &&
    state !== null &&
    'type' in state &&
    STATE_TYPES.some((type) => type === state.type);
  if (isState) return;
  throw new WrongDefinition(
    `${call} takes a state, such as what returnState gives, but got ${shown(state)}`,
  );
}
