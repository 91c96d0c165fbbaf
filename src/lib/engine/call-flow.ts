import type { Definition } from './definition';
import { endRun, failedBy, reportError, settleChildren } from './end-run';
import type { Engine } from './engine';
import { nameArguments } from './parameters';
import { rollUp } from './roll-up';
import { FlowRun } from './run';
import { RunPromise } from './run-promise';
import { outcomeOf, State } from './state';

/**
 * Runs a flow now: a flow run of its own, or a subflow run when a flow is calling. Its body
 * starts before this returns. `give` turns the final state into what the caller gets.
 */
export function callFlow<Args extends unknown[], Result, Given>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
  give: (state: State<Result>) => Given,
): RunPromise<Given> {
  const run = createFlowRun(engine, definition, args);
  return RunPromise.of(run, runFlow(engine, run, definition, args), give);
}

function createFlowRun<Args extends unknown[], Result>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
): FlowRun {
  const scope = engine.scope();
  const key = engine.keyFor(scope, 'flow', definition.name, args);
  const run = new FlowRun(engine, {
    id: engine.ports.newId(),
    name: engine.flowRunName(key),
    key,
    parent: scope,
    site: engine.ports.callSite?.(),
  });
  engine.emit({
    type: 'flow-run-created',
    at: engine.now(),
    id: run.id,
    name: run.name,
    flowName: definition.name,
    key,
    ...(scope.flow && { parentFlowRunId: scope.flow.id }),
    ...(scope.task && { parentTaskRunId: scope.task.id }),
    parameters: nameArguments(definition.parameterNames, args),
    tags: definition.tags,
    ...(run.site && { site: run.site }),
  });
  return run;
}

async function runFlow<Args extends unknown[], Result>(
  engine: Engine,
  run: FlowRun,
  definition: Definition<Args, Result>,
  args: Args,
): Promise<State<Result>> {
  run.start();
  let state: State<Result>;
  try {
    const value = await engine.ports.context.with(run, () => definition.body(...args));
    await settleChildren(engine, run, run.label);
    state = stateOf(run, value);
  } catch (error) {
    reportError(engine, run, error);
    await settleChildren(engine, run, run.label);
    state = failedBy('Flow', error);
  }
  endRun(run, state);
  return state;
}

/** How a flow ends that returned `value`: states decide, then any value, then its children. */
function stateOf<Result>(run: FlowRun, value: Result): State<Result> {
  if (value instanceof State) return value as State<Result>;
  if (isListOfStates(value)) return holding(rollUp(value), failureAmong(value), value);
  const { children } = run;
  if (value !== undefined || children.states.length === 0) {
    return new State('Completed', undefined, { value });
  }
  return holding(rollUp(children.states), children.failure, value);
}

function isListOfStates(value: unknown): value is readonly State[] {
  const items: unknown[] | undefined = Array.isArray(value)
    ? value
    : value instanceof Set
      ? [...(value as Set<unknown>)]
      : undefined;
  return items !== undefined && items.length > 0 && items.every((item) => item instanceof State);
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
