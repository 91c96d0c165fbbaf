import { isInstance } from './is-instance';
import { lateList } from './late-list';
import { rollUp } from './roll-up';
import type { Scope } from './scope';
import { outcomeOf, State } from './state';
import { TaskFuture } from './task-future';
import { mayFollow } from './transitions';

/**
 * The states that a future, or a list or set of nothing but states and futures, comes to; of a list to come, the
 * list. Undefined for what has neither.
 */
export function awaitStates(value: unknown): Promise<unknown> | undefined {
  if (isInstance(value, TaskFuture)) return value.ended;
  const late = lateList(value);
  if (late) return late.filled.then(() => value);
  const items = statesIn(value);
  if (!items.some((item) => item instanceof TaskFuture)) return undefined;
  return Promise.all(items.map(async (item) => (item instanceof TaskFuture ? item.ended : item)));
}

/** The futures that a returned value is waited for, those included that a list to come waits for. */
export function futuresOf(value: unknown): readonly TaskFuture<unknown>[] {
  const late = lateList(value);
  if (late) return late.sources;
  const items = isInstance(value, TaskFuture) ? [value] : statesIn(value);
  return items.filter((item) => item instanceof TaskFuture);
}

/** How a run ends whose body returned `value`: by the states in it, else well. */
export function stateOfTask<Result>(value: Result): State<Result> {
  return stateOfStates(value) ?? new State('Completed', undefined, { value });
}

/** The same for a flow run; one that returned nothing ends as what it called did. */
export function stateOfFlow<Result>(scope: Scope, value: Result): State<Result> {
  const { children } = scope;
  if (value !== undefined || children.states.length === 0) return stateOfTask(value);
  return holding(rollUp(children.states), children.failure, value);
}

function stateOfStates<Result>(value: Result): State<Result> | undefined {
  if (isInstance(value, State))
    return value.isFinal() ? endingIn(value) : notFinal('1/1 states are not final.');
  const states = statesIn(value).filter((item) => item instanceof State);
  if (states.length === 0) return undefined;
  return holding(rollUp(states), failureAmong(states), value);
}

function endingIn<Result>(state: State): State<Result> {
  return mayFollow('Running', state.name)
    ? (state as State<Result>)
    : notFinal(`A run cannot end in state ${state.name}`);
}

/** What is in a list or set of nothing but states and futures; nothing for any other value. */
function statesIn(value: unknown): readonly (State | TaskFuture<unknown>)[] {
  try {
    if (!Array.isArray(value) && !(value instanceof Set)) return [];
    const [first] = value as Iterable<unknown>;
    if (!isStateOrFuture(first)) return [];
    const items = [...(value as Iterable<unknown>)];
    return items.every(isStateOrFuture) ? items : [];
  } catch {
    // A value that throws when it is looked at is passed on as it is.
    return [];
  }
}

function isStateOrFuture(item: unknown): item is State | TaskFuture<unknown> {
  return item instanceof State || item instanceof TaskFuture;
}

function failureAmong(states: readonly State[]): { readonly error: unknown } | undefined {
  for (const state of states) {
    const outcome = outcomeOf(state);
    if ('error' in outcome) return outcome;
  }
  return undefined;
}

/** A rolled-up state that gives `value` when all went well and throws what went wrong otherwise. */
function holding<Result>(
  rolled: State,
  failure: { readonly error: unknown } | undefined,
  value: Result,
): State<Result> {
  if (!rolled.isFinal()) return notFinal(rolled.message);
  if (rolled.isCompleted()) return new State(rolled.name, rolled.message, { value });
  const error = failure?.error ?? new UnfinishedWork(rolled);
  return new State<Result>(rolled.name, rolled.message, { error });
}

/** A run that is over has a state that is an end. */
function notFinal(message: string | undefined): State<never> {
  const error = new UnfinishedWork(new State('Failed', message));
  return new State<never>('Failed', message, { error });
}

/** A flow whose runs did not all end well, although none of them threw. */
export class UnfinishedWork extends Error {
  override name = 'UnfinishedWork';
  constructor(readonly state: State) {
    super(`The flow ended ${String(state)}`);
  }
}
