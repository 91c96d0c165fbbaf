import type { Definition, Hook as EngineHook, Hooks } from '$lib/engine/definition';
import { HOOK_MOMENTS, type HookMoment } from '$lib/engine/definition';
import { DEFAULT_POLICY, NO_CACHE } from '$lib/engine/cache-policy';
import { parameterDefaults, parameterNames, unknownDefaults } from '$lib/engine/parameters';
import { checkOptions } from './check-options';
import { installedEngine } from './installed-engine';
import type { BoundMethod } from './method-decorator';
import type { FlowOptions, TaskOptions } from './options';
import { runNamer } from './run-namer';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

type Options = TaskOptions & FlowOptions;
type Body<Args extends unknown[], Result> = Definition<Args, Result>['body'];

/** What `task(...)` or `flow(...)` was given, read; throws WrongDefinition with a sentence. */
export function readDefinition<Args extends unknown[], Result>(
  kind: 'task' | 'flow',
  given: readonly unknown[],
): { readonly options: Options; readonly body: Body<Args, Result> } {
  if (given.length > 2) {
    throw new WrongDefinition(
      `${kind}(...) takes options and a function, or the function alone, but got ${given.length} arguments`,
    );
  }
  const [options, body] = given.length > 1 ? given : [{}, given[0]];
  if (typeof body !== 'function') throw new WrongDefinition(withoutFunction(kind, options, body));
  checkOptions(kind, options);
  return { options: options as Options, body: body as Body<Args, Result> };
}

function withoutFunction(kind: string, options: unknown, body: unknown): string {
  const sentence = `${kind}(...) takes a function, but got ${shown(body)}`;
  if (typeof options === 'function') return `${sentence} after it: options come first`;
  if (body instanceof Promise) return `${sentence}: give it the function itself, not a call of it`;
  return sentence;
}

/** The definition that the engine runs; options must have been checked. */
export function define<Args extends unknown[], Result>(
  kind: 'task' | 'flow',
  options: Options,
  body: Body<Args, Result>,
  method?: BoundMethod,
): Definition<Args, Result> {
  const source = method?.source ?? body;
  if (options.cachePolicy && options.cacheKeyFn) warnOfTwoKeys(kind);
  const { retryDelaySeconds = [], timeoutSeconds, retryConditionFn, taskRunner } = options;
  return {
    kind,
    name: options.name ?? (body.name.slice(0, 200) || variableName() || nameless(kind)),
    tags: [...(options.tags ?? [])],
    ...(options.description !== undefined && { description: options.description }),
    ...(options.version !== undefined && { version: options.version }),
    ...(options.logPrints !== undefined && { logPrints: options.logPrints }),
    body,
    ...(method?.receiver !== undefined && { receiver: method.receiver }),
    ...parametersOf(kind, options, source),
    source: () => Function.prototype.toString.call(source),
    retry: {
      retries: options.retries ?? 0,
      delays: typeof retryDelaySeconds === 'number' ? [retryDelaySeconds] : retryDelaySeconds,
      jitterFactor: options.retryJitterFactor ?? 0,
      ...(retryConditionFn && { condition: retryConditionFn }),
    },
    hooks: hooksOf(options),
    onRollback: [options.onRollback ?? []].flat(),
    onCommit: [options.onCommit ?? []].flat(),
    ...cacheOf(options),
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
    ...(taskRunner &&
      Number.isFinite(taskRunner.maxWorkers) && { maxWorkers: taskRunner.maxWorkers }),
  };
}

/** Results are kept only when a policy, a key or persistence asks for it. */
function cacheOf({
  persistResult,
  cachePolicy,
  cacheKeyFn,
  cacheExpirationSeconds,
  refreshCache = false,
}: Options): Pick<Definition<never, never>, 'cache'> {
  const policy = cachePolicy ?? (persistResult === true ? DEFAULT_POLICY : NO_CACHE);
  if (persistResult === false || (policy === NO_CACHE && !cacheKeyFn)) return {};
  return {
    cache: {
      policy,
      refresh: refreshCache,
      ...(cacheKeyFn && { keyFn: cacheKeyFn }),
      ...(cacheExpirationSeconds !== undefined && { expirationSeconds: cacheExpirationSeconds }),
    },
  };
}

function parametersOf(
  kind: 'task' | 'flow',
  { parameters, validateParameters = true, taskRunName, flowRunName }: Options,
  source: (...args: never[]) => unknown,
) {
  const names = parameterNames(source);
  const named = kind === 'task' ? taskRunName : flowRunName;
  return {
    parameterNames: names,
    parameterDefaults: parameterDefaults(source),
    ...(parameters && validateParameters && { parameterSchema: parameters }),
    ...(named !== undefined && {
      nameRun: runNamer(`${kind}RunName`, named, names, unknownDefaults(source)),
    }),
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

function warnOfTwoKeys(kind: string): void {
  const engine = installedEngine();
  engine.log(
    engine.scope(),
    'WARNING',
    `A ${kind} has both 'cachePolicy' and 'cacheKeyFn'; 'cacheKeyFn' is used`,
    engine.ports.callSite?.(),
  );
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
