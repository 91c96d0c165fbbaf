import type { Definition } from './definition';
import { endRun, failedBy, reportError, settleChildren } from './end-run';
import type { Engine } from './engine';
import { nameArguments } from './parameters';
import { TaskRun } from './run';
import { RunPromise } from './run-promise';
import { State } from './state';

/**
 * Runs a task now, as a task run of its own, for whoever is calling. Its body starts before this
 * returns. `give` turns the final state into what the caller gets: the result, or the state.
 */
export function callTask<Args extends unknown[], Result, Given>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
  give: (state: State<Result>) => Given,
): RunPromise<Given> {
  const run = createTaskRun(engine, definition, args);
  return RunPromise.of(run, runTask(engine, run, definition, args), give);
}

function createTaskRun<Args extends unknown[], Result>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
): TaskRun {
  const scope = engine.scope();
  const key = engine.keyFor(scope, 'task', definition.name, args);
  const run = new TaskRun(engine, {
    id: engine.ports.newId(),
    name: engine.taskRunName(scope, definition.name),
    key,
    parent: scope,
    site: engine.ports.callSite?.(),
  });
  engine.emit({
    type: 'task-run-created',
    at: engine.now(),
    id: run.id,
    name: run.name,
    taskName: definition.name,
    key,
    ...(scope.flow && { flowRunId: scope.flow.id }),
    ...(scope.task && { parentTaskRunId: scope.task.id }),
    parameters: nameArguments(definition.parameterNames, args),
    tags: definition.tags,
    upstream: [],
    how: 'called',
    ...(run.site && { site: run.site }),
  });
  return run;
}

async function runTask<Args extends unknown[], Result>(
  engine: Engine,
  run: TaskRun,
  definition: Definition<Args, Result>,
  args: Args,
): Promise<State<Result>> {
  run.start();
  const state = await runBody(engine, run, definition, args);
  endRun(run, state);
  return state;
}

async function runBody<Args extends unknown[], Result>(
  engine: Engine,
  run: TaskRun,
  definition: Definition<Args, Result>,
  args: Args,
): Promise<State<Result>> {
  try {
    const value = await engine.ports.context.with(run, () => definition.body(...args));
    await settleChildren(engine, run, run.label);
    return value instanceof State && value.isFinal()
      ? (value as State<Result>)
      : new State('Completed', undefined, { value });
  } catch (error) {
    reportError(engine, run, error);
    await settleChildren(engine, run, run.label);
    return failedBy('Task', error);
  }
}
