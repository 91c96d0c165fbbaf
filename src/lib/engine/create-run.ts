import type { DeployedAs } from '$lib/contract/deployed-run';
import type { Site } from '$lib/contract/events';
import type { Definition } from './definition';
import type { Engine } from './engine';
import { giveName } from './begin-run';
import { className, keyFor } from './key-for';
import { encodeParameters, namedValues } from './parameters';
import { Run } from './run';
import type { Scope } from './scope';
import { runOf } from './scopes-from';

/** How a call of a task was made. */
export interface TaskCall {
  readonly how: 'called' | 'submitted';
  /** Ids of the task runs whose results it waits for. */
  readonly upstream: readonly string[];
  /** Where it was made; left out, that is looked for. */
  readonly site?: Site | undefined;
}

/**
 * A flow run for whoever is calling, or a subflow run when a flow is. Keys and names are taken
 * here, during the call. Throws the reason when the caller has been cancelled.
 */
export function createFlowRun<Args extends unknown[], Result>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
  /** The arguments as the key sees them: a future by its own key. */
  keyed: unknown,
  deployment: DeployedAs | undefined,
): Run {
  const scope = engine.scope();
  scope.cancellation.throwIfCancelled();
  const key = keyOfCall(scope, definition, keyed);
  const run = new Run(engine, {
    kind: 'flow',
    id: engine.ports.newId(),
    name: engine.flowRunName(key),
    definitionName: definition.name,
    call: engine.nextCall(scope, 'flow', definition.name),
    key,
    parent: scope,
    site: engine.ports.callSite?.(),
    deployment,
    ...told(definition, scope, args),
  });
  if (definition.nameRun) giveName(engine, run, definition.nameRun);
  engine.emit({
    type: 'flow-run-created',
    at: engine.now(),
    id: run.id,
    name: run.name,
    flowName: definition.name,
    key,
    ...(scope.flow && { parentFlowRunId: scope.flow.id }),
    ...(scope.task && { parentTaskRunId: scope.task.id }),
    parameters: encodeParameters(run.parameters),
    ...described(definition),
    ...(run.site && { site: run.site }),
    ...(deployment && { deployment }),
  });
  compared(engine, run);
  return run;
}

/** The same for a task run. */
export function createTaskRun<Args extends unknown[], Result>(
  engine: Engine,
  definition: Definition<Args, Result>,
  args: Args,
  /** As for a flow run. */
  keyed: unknown,
  { how, upstream, site }: TaskCall,
): Run {
  const scope = engine.scope();
  scope.cancellation.throwIfCancelled();
  const key = keyOfCall(scope, definition, keyed);
  const call = engine.nextCall(scope, 'task', definition.name);
  const run = new Run(engine, {
    kind: 'task',
    id: engine.ports.newId(),
    name: `${definition.name}-${call}`,
    definitionName: definition.name,
    call,
    key,
    parent: scope,
    site: site ?? engine.ports.callSite?.(),
    ...told(definition, scope, args),
  });
  if (definition.nameRun) giveName(engine, run, definition.nameRun);
  if (!scope.flow && !scope.task) engine.tellOfNoFlow(definition.name, run.site);
  engine.emit({
    type: 'task-run-created',
    at: engine.now(),
    id: run.id,
    name: run.name,
    taskName: definition.name,
    key,
    ...(scope.flow && { flowRunId: scope.flow.id }),
    ...(scope.task && { parentTaskRunId: scope.task.id }),
    parameters: encodeParameters(run.parameters),
    ...described(definition),
    upstream,
    how,
    ...(run.site && { site: run.site }),
  });
  compared(engine, run);
  return run;
}

/**
 * A method's calls differ by what it is called on. Of an instance the key has the class alone: its fields may be
 * others when the run goes on.
 */
function keyOfCall<Args extends unknown[], Result>(
  scope: Scope,
  { kind, name, receiver }: Definition<Args, Result>,
  args: unknown,
): string {
  if (receiver === undefined) return keyFor(scope, kind, name, args);
  const keyed = { receiver: className(receiver), args };
  return keyFor(scope, kind, name, keyed, typeof receiver !== 'function');
}

function compared(engine: Engine, { kind, key, definitionName: name, site, parent }: Run): void {
  engine.earlierCalls?.made(parent, { kind, key, name, ...(site && { site }) });
}

/** What the run knows of itself. */
function told<Args extends unknown[], Result>(
  definition: Definition<Args, Result>,
  scope: Scope,
  args: Args,
) {
  return {
    parameters: namedValues(definition, args),
    tags: definition.tags,
    logPrints: definition.logPrints ?? runOf(scope)?.logPrints ?? true,
  };
}

function described<Args extends unknown[], Result>(definition: Definition<Args, Result>) {
  const { tags, description, version } = definition;
  return {
    tags,
    ...(description !== undefined && { description }),
    ...(version !== undefined && { version }),
  };
}
