import { WORKER_LIMITS } from '$lib/contract/limits';
import type { CachePlan } from './cache-plan';
import { keyOfValue, UnhashableInputs } from './cache-policy';
import type { Definition } from './definition';
import { describeError } from './describe-error';
import type { Engine } from './engine';
import type { Run } from './run';
import { State } from './state';

/**
 * The key under which a call's result is kept; undefined when it has none. A key that cannot be
 * worked out is told, and the call runs uncached.
 */
export async function cacheKeyOf<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  { name, cache, source, parameterNames }: Definition<Args, Result>,
  args: Args,
  subject: unknown,
): Promise<string | undefined> {
  if (!cache) return undefined;
  const inputs = Object.fromEntries(
    args.map((value, index) => [parameterNames[index] ?? `arg${index}`, value] as const),
  );
  const scope = { ...run.parent, task: run };
  try {
    if (cache.keyFn) {
      const context = { task: subject, taskRun: { id: run.id, name: run.name } };
      const own: unknown = await engine.ports.context.with(scope, () =>
        cache.keyFn?.(context, inputs),
      );
      return keyOfValue(own);
    }
    const runId = run.parent.flow?.id ?? run.id;
    return cache.policy.keyOf({ taskName: name, source: source(), inputs, runId });
  } catch (error) {
    if (error instanceof UnhashableInputs) {
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

/** Keeps what a run returned, if it can be kept. */
export function keepResult(
  engine: Engine,
  run: Run,
  key: string,
  value: unknown,
  { expirationSeconds }: CachePlan,
): void {
  const scope = { ...run.parent, task: run };
  let text: string;
  try {
    text = engine.ports.values.write(value);
  } catch (error) {
    engine.log(scope, 'WARNING', `The result will not be kept: ${describeError(error)}`);
    return;
  }
  if (text.length > WORKER_LIMITS.messageCharacters) {
    engine.log(scope, 'WARNING', 'The result will not be kept: it is too large');
    return;
  }
  const at = engine.now();
  const expiry =
    expirationSeconds === undefined ? {} : { expiresAt: at + expirationSeconds * 1000 };
  engine.results.set(key, { text, ...expiry });
  engine.emit({ type: 'result-stored', at, id: run.id, key, text, ...expiry });
}
