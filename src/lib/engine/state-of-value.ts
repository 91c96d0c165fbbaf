import { rollUp } from './roll-up';
import type { Scope } from './scope';
import { outcomeOf, State } from './state';
import { TaskFuture } from './task-future';

/** How a task run ends whose body returned `value`. */
export function stateOfTask<Result>(value: Result): State<Result> {
  if (value instanceof State && value.isFinal()) return value as State<Result>;
  return new State('Completed', undefined, { value });
}

/** A future, or a list or set of nothing but states and futures, as the states that they come to. */
export async function awaitStates(value: unknown): Promise<unknown> {
  if (value instanceof TaskFuture) return value.ended;
  const items = itemsOf(value);
  const futures = items.some((item) => item instanceof TaskFuture);
  const pure = items.every((item) => item instanceof TaskFuture || item instanceof State);
  if (!futures || !pure) return value;
  return Promise.all(
    items.map(async (item): Promise<unknown> => (item instanceof TaskFuture ? item.ended : item)),
  );
}

/** How a flow run ends that returned `value`: states decide, then any value, then its children. */
export function stateOfFlow<Result>(scope: Scope, value: Result): State<Result> {
  if (value instanceof State) return value as State<Result>;
  if (isListOfStates(value)) return holding(rollUp([...value]), failureAmong([...value]), value);
  const { children } = scope;
  if (value !== undefined || children.states.length === 0) {
    return new State('Completed', undefined, { value });
  }
  return holding(rollUp(children.states), children.failure, value);
}

function isListOfStates(value: unknown): value is Iterable<State> {
  const items = itemsOf(value);
  return items.length > 0 && items.every((item) => item instanceof State);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) || value instanceof Set ? [...(value as Iterable<unknown>)] : [];
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
  if (rolled.isCompleted()) return new State(rolled.name, rolled.message, { value });
  const error = failure?.error ?? new UnfinishedWork(rolled);
  return new State<Result>(rolled.name, rolled.message, { error });
}

/** A flow whose runs did not all end well, although none of them threw. */
export class UnfinishedWork extends Error {
  override name = 'UnfinishedWork';
  constructor(readonly state: State) {
    super(`The flow ended ${String(state)}`);
  }
}
