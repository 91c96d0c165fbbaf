import { cachedState, cacheKeyOf, resultKeeper } from './cache';
import { cancelledBy, endRun } from './end-run';
import type { Engine } from './engine';
import type { Run } from './run';
import { endWithHooks } from './run-hooks';
import type { RunRequest } from './run-request';
import { stageRun } from './stage-run';
import { State } from './state';

/** How the run had completed before an earlier run of the program was cut short. */
export function restoredState<Result>(engine: Engine, run: Run): State<Result> | undefined {
  const restored = run.kind === 'task' ? engine.restored.tasks.get(run.key) : undefined;
  if (!restored || engine.undone.has(run.key)) return undefined;
  const again = (why: string) => {
    engine.log(run.outerScope(), 'INFO', `Not restored, but done again: ${why}`);
    return undefined;
  };
  if (!engine.mayRestore(run.key, run.parent)) {
    return again('what it is called with cannot be told from others of its kind');
  }
  const { name, message } = restored.state;
  try {
    return new State(name, message, { value: restored.result() as Result });
  } catch {
    return again('the result that was kept cannot be read');
  }
}

/** Its hooks have run already; what undoes it may still be needed, and what keeps its result. */
export async function finishRestored<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  { definition, args, subject }: RunRequest<Args, Result>,
  state: State<Result>,
): Promise<State<Result>> {
  engine.log(
    { ...run.parent, task: undefined },
    'INFO',
    `Restored '${run.name}' from the crashed run: ${String(state)}`,
  );
  endRun(engine, run, state);
  const { onRollback, onCommit, cache } = definition;
  const key = cache && (await cacheKeyOf(engine, run, definition, args, subject));
  const keep =
    cache && key !== undefined && !engine.results.has(key)
      ? resultKeeper(engine, run, key, state.result(), cache)
      : undefined;
  await stageRun(engine, run, undefined, { subject, onRollback, onCommit, keep });
  return state;
}

interface FromCache<Result> {
  /** Of a run that its kept result has ended. */
  readonly state?: State<Result>;
  /** What keeps the result to come. */
  readonly keep?: (state: State<Result>) => (() => void) | undefined;
}

export async function fromCache<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  { definition, args, subject }: RunRequest<Args, Result>,
): Promise<FromCache<Result>> {
  const { cache } = definition;
  let state: State<Result> | undefined;
  let cacheKey: string | undefined;
  try {
    const key = await run.cancellation.race(cacheKeyOf(engine, run, definition, args, subject));
    if (!cache || key === undefined) return {};
    if (!cache.refresh) state = await run.cancellation.race(cachedState<Result>(engine, key));
    cacheKey = key;
    if (!state) return { keep: (ended) => resultKeeper(engine, run, key, ended.result(), cache) };
  } catch (reason) {
    if (!run.cancellation.cancelled) throw reason;
    state = cancelledBy(reason);
  }
  const facts = state.isCompleted() && cacheKey !== undefined ? { cacheKey } : undefined;
  await endWithHooks(engine, run, definition, subject, state, facts);
  return { state };
}
