import type { Definition, Hook as EngineHook, Hooks } from '$lib/engine/definition';
import { HOOK_MOMENTS, type HookMoment } from '$lib/engine/definition';
import { inspect } from '$lib/engine/inspect';
import { parameterNames } from '$lib/engine/parameters';
import { checkOptions } from './check-options';
import { installedEngine } from './installed-engine';
import type { FlowOptions, TaskOptions } from './options';
import { WrongDefinition } from './wrong-definition';

type Options = TaskOptions & FlowOptions;
type Body<Args extends unknown[], Result> = Definition<Args, Result>['body'];

/** What `task(...)` or `flow(...)` was given, read; throws WrongDefinition with a sentence. */
export function readDefinition<Args extends unknown[], Result>(
  kind: 'task' | 'flow',
  given: readonly unknown[],
): { readonly options: Options; readonly body: Body<Args, Result> } {
  const [options, body] = given.length > 1 ? given : [{}, given[0]];
  if (typeof body !== 'function') {
    throw new WrongDefinition(`${kind}(...) takes a function, but got ${inspect(body)}`);
  }
  checkOptions(kind, options);
  return { options: options as Options, body: body as Body<Args, Result> };
}

/** The definition that the engine runs; options must have been checked. */
export function define<Args extends unknown[], Result>(
  kind: 'task' | 'flow',
  options: Options,
  body: Body<Args, Result>,
  source: (...args: never[]) => unknown = body,
): Definition<Args, Result> {
  const { retryDelaySeconds = [], timeoutSeconds, retryConditionFn, taskRunner } = options;
  return {
    kind,
    name: options.name ?? (body.name || variableName() || nameless(kind)),
    tags: options.tags ?? [],
    body,
    parameterNames: parameterNames(source),
    retry: {
      retries: options.retries ?? 0,
      delays: typeof retryDelaySeconds === 'number' ? [retryDelaySeconds] : retryDelaySeconds,
      jitterFactor: options.retryJitterFactor ?? 0,
      ...(retryConditionFn && { condition: retryConditionFn }),
    },
    hooks: hooksOf(options),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(taskRunner &&
      Number.isFinite(taskRunner.maxWorkers) && { maxWorkers: taskRunner.maxWorkers }),
  };
}

function hooksOf(options: Options): Hooks {
  const hooks: { [Moment in HookMoment]?: readonly EngineHook[] } = {};
  for (const moment of Object.keys(HOOK_MOMENTS) as HookMoment[]) {
    const given = options[moment];
    if (given) hooks[moment] = [given].flat();
  }
  return hooks;
}

function variableName(): string | undefined {
  return installedEngine().ports.assignedName?.();
}

function nameless(kind: string): string {
  const engine = installedEngine();
  engine.log(
    engine.scope(),
    'WARNING',
    `A ${kind} has no name and shows as 'anonymous'; name its function or give { name }`,
    engine.ports.callSite?.(),
  );
  return 'anonymous';
}
