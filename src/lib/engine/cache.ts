import { WORKER_LIMITS } from '$lib/contract/limits';
import type { CachePlan } from './cache-plan';
import { keyOfValue, UnhashableInputs } from './cache-policy';
import type { Definition } from './definition';
import { describeError } from './describe-error';
import type { Engine } from './engine';
import type { Run } from './run';
import { isInstance } from './is-instance';
import { className } from './key-for';
import { namedValues } from './parameters';
import { State } from './state';

/**
 * The key under which a call's result is kept; undefined when it has none. A key that cannot be
 * worked out is told, and the call runs uncached.
 */
export async function cacheKeyOf<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  definition: Definition<Args, Result>,
  args: Args,
  subject: unknown,
): Promise<string | undefined> {
  const { name, cache, source, receiver } = definition;
  if (!cache) return undefined;
  const inputs = namedValues(definition, args);
  const scope = run.outerScope();
  try {
    if (cache.keyFn) {
      const context = { task: subject, taskRun: { id: run.id, name: run.name } };
      const own: unknown = await engine.ports.context.with(scope, () =>
        cache.keyFn?.(context, inputs),
      );
      return keyOfValue(own);
    }
    const { flow } = run.parent;
    const runId = flow ? (engine.restored.flowRunIds?.get(flow.key) ?? flow.id) : run.id;
    const self =
      receiver === undefined
        ? {}
        : { this: typeof receiver === 'function' ? className(receiver) : receiver };
    const call = { taskName: name, source: source(), inputs: { ...inputs, ...self }, runId };
    return cache.policy.keyOf(call);
  } catch (error) {
    if (isInstance(error, UnhashableInputs)) {
      engine.log(scope, 'WARNING', `${error.message}; the result will not be kept`);
    } else {
      engine.log(
        scope,
        'ERROR',
        `Error encountered when computing cache key - result will not be persisted: ${describeError(error)}`,
      );
    }
    return undefined;
  }
}

/** The state of a run whose result was kept by an earlier one; undefined when there is none. */
export async function cachedState<Result>(
  engine: Engine,
  key: string,
): Promise<State<Result> | undefined> {
  const kept = engine.results.get(key) ?? (await recall(engine, key));
  if (!kept || (kept.expiresAt !== undefined && kept.expiresAt <= engine.now())) return undefined;
  try {
    return new State('Cached', undefined, { value: engine.ports.values.read(kept.text) as Result });
  } catch {
    // Storage may have been tampered with; the task can still work.
    return undefined;
  }
}

async function recall({ ports }: Engine, key: string) {
  const release = ports.clock.hold();
  return ports.recall?.(key).finally(release) ?? (release(), undefined);
}

/**
 * Keeps what a run returned, once the answer is called, as it is now: whoever has the result may change it
 * before. Undefined when it cannot be kept, which is told.
 */
export function resultKeeper(
  engine: Engine,
  run: Run,
  key: string,
  value: unknown,
  { expirationSeconds }: CachePlan,
): (() => void) | undefined {
  const scope = run.outerScope();
  let text: string;
  try {
    text = engine.ports.values.write(value);
  } catch (error) {
    engine.log(scope, 'WARNING', `The result will not be kept: ${describeError(error)}`);
    return undefined;
  }
  if (text.length > WORKER_LIMITS.messageCharacters) {
    engine.log(scope, 'WARNING', 'The result will not be kept: it is too large');
    return undefined;
  }
  return () => {
    const at = engine.now();
    const expiry =
      expirationSeconds === undefined ? {} : { expiresAt: at + expirationSeconds * 1000 };
    engine.results.set(key, { text, ...expiry });
    engine.emit({ type: 'result-stored', at, id: run.id, key, text, ...expiry });
  };
}
