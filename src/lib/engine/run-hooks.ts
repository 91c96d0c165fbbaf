import { Cancellation, isCancellationReason } from './cancellation';
import type { StateValue } from '$lib/contract/states';
import { HOOK_MOMENTS, type Hook, type HookMoment, type Hooks } from './definition';
import { stackText } from './describe-error';
import type { Engine } from './engine';
import { endRun } from './end-run';
import type { ResultFacts, Run } from './run';
import type { Scope } from './scope';
import { State } from './state';

const MOMENTS = Object.keys(HOOK_MOMENTS) as readonly HookMoment[];

/** Calls hooks one after the other; one that throws is logged and changes nothing. */
export async function runHooks<One extends { readonly name: string }>(
  engine: Engine,
  scope: Scope,
  run: Run,
  hooks: readonly One[],
  call: (hook: One, state: StateValue) => unknown,
  state: StateValue = run.state,
): Promise<void> {
  for (const hook of hooks) {
    if (scope.cancellation.cancelled) return;
    const name = nameOf(hook);
    engine.log(
      scope,
      'INFO',
      `Running hook '${name}' in response to entering state '${state.name}'`,
    );
    try {
      await scope.cancellation.race(engine.ports.context.with(scope, () => call(hook, state)));
      engine.log(scope, 'INFO', `Hook '${name}' finished running successfully`);
    } catch (error) {
      if (isCancellationReason(error)) return;
      const stack = engine.ports.placeOf?.(error)?.stack ?? stackText(error);
      engine.log(scope, 'ERROR', `An error was encountered while running hook '${name}'\n${stack}`);
    }
  }
}

/** A class may have anything for its name. */
function nameOf(hook: { readonly name: unknown }): string {
  try {
    return typeof hook.name === 'string' && hook.name !== '' ? hook.name : 'anonymous';
  } catch {
    return 'anonymous';
  }
}

/** Ends the run, with the hooks for its end; those for a cancellation are called while it is being cancelled. */
export async function endWithHooks(
  engine: Engine,
  run: Run,
  { hooks }: { readonly hooks: Hooks },
  subject: unknown,
  state: State,
  facts?: Pick<ResultFacts, 'holdsUndo' | 'cacheKey'>,
): Promise<void> {
  // Cut short to go on another day: it has not ended.
  if (engine.suspended && state.isCancelled()) return;
  const call = async () => {
    const called = hooksFor(hooks, run.state);
    if (!called) return;
    await runHooks(engine, scopeAfter(run), run, called, (hook, now) => hook(subject, run, now));
  };
  if (state.isCancelled() && hooks.onCancellation) {
    run.enter(new State('Cancelling'));
    await call();
    return endRun(engine, run, state);
  }
  endRun(engine, run, state, facts);
  await call();
}

/** Where hooks stand whose run is over. They work even when all around is cancelled: cleaning up is left to do. */
function scopeAfter(run: Run): Scope {
  const scope = run.outerScope();
  return scope.cancellation.cancelled ? { ...scope, cancellation: new Cancellation() } : scope;
}

function hooksFor(hooks: Hooks, { type }: StateValue): readonly Hook[] | undefined {
  for (const moment of MOMENTS) {
    if (HOOK_MOMENTS[moment] === type) return hooks[moment];
  }
  return undefined;
}
