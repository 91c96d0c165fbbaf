import {
  isFinal,
  STATE_TYPE_OF,
  type StateName,
  type StateType,
  type StateValue,
} from '$lib/contract/states';
import { inspect } from './inspect';
import { formatState } from '$lib/contract/format-state';

/**
 * How a flow run or a task run stands: its type, its name and, once it has ended, its outcome.
 *
 * @example
 * const estado = await tarea1.returnState();
 * if (estado.isFailed()) console.log('Falló:', estado.message);
 */
export class State<Result = unknown> implements StateValue {
  /** One of nine kinds, in capitals: `COMPLETED`, `FAILED`, ... */
  readonly type: StateType;
  /** The name that is shown, such as `Completed` or `Cached`; several names may share a type. */
  readonly name: StateName;
  /** One sentence about why, if there is one. */
  declare readonly message?: string;
  readonly #outcome: Outcome<Result> | undefined;

  constructor(name: StateName, message?: string, outcome?: Outcome<Result>) {
    if (!Object.hasOwn(STATE_TYPE_OF, name)) throw new TypeError(`There is no state '${name}'`);
    this.type = STATE_TYPE_OF[name];
    this.name = name;
    if (message !== undefined) this.message = textOf(message);
    this.#outcome = outcome;
  }

  /** True when the run is over. */
  isFinal(): boolean {
    return isFinal(this);
  }
  /** True when it ended well: `Completed`, `Cached` or `RolledBack`. */
  isCompleted(): boolean {
    return this.type === 'COMPLETED';
  }
  /** True when its own code failed: `Failed` or `TimedOut`. */
  isFailed(): boolean {
    return this.type === 'FAILED';
  }
  /** True when it was cancelled. */
  isCancelled(): boolean {
    return this.type === 'CANCELLED';
  }
  /** True while it is being cancelled: what it had started is ending. */
  isCancelling(): boolean {
    return this.type === 'CANCELLING';
  }
  /** True when the world, not the code, ended it: the tab was closed, the worker was ended. */
  isCrashed(): boolean {
    return this.type === 'CRASHED';
  }
  /** True while its body runs. */
  isRunning(): boolean {
    return this.type === 'RUNNING';
  }
  /** True before its body runs. */
  isPending(): boolean {
    return this.type === 'PENDING';
  }
  /** True while it waits for its time: `Scheduled`, `Late` or `AwaitingRetry`. */
  isScheduled(): boolean {
    return this.type === 'SCHEDULED';
  }
  /** True while it waits for a person to let it go on: `Paused` or `Suspended`. */
  isPaused(): boolean {
    return this.type === 'PAUSED';
  }

  /** What the run returned; throws what it threw. */
  result(): Result {
    if (this.#outcome && 'value' in this.#outcome) return this.#outcome.value;
    if (this.#outcome) throw this.#outcome.error;
    throw new MissingResult(this);
  }

  /** As the log shows it: `Completed()`, `Completed('All states completed.')`. */
  toString(): string {
    return formatState(this);
  }
}

/** Whoever makes a state without the compiler may give anything. */
function textOf(message: unknown): string {
  return typeof message === 'string' ? message : inspect(message);
}

export type Outcome<Result> = { readonly value: Result } | { readonly error: unknown };

/** What a state holds: the value that its run returned, or the error that asking for it throws. */
export function outcomeOf<Result>(state: State<Result>): Outcome<Result> {
  try {
    return { value: state.result() };
  } catch (error) {
    return { error };
  }
}

/** A state was asked for the result of a run that has none. */
export class MissingResult extends Error {
  override name = 'MissingResult';
  constructor(readonly state: StateValue) {
    super(`A run in state ${state.name} has no result; wait until it has ended`);
  }
}
