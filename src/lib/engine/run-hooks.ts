import { Cancellation } from './cancellation';
import type { StateValue } from '$lib/contract/states';
import { HOOK_MOMENTS, type Hook, type HookMoment, type Hooks } from './definition';
import { stackText } from './describe-error';
import type { Engine } from './engine';
import type { Run } from './run';
import type { Scope } from './scope';

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

/** Calls the hooks for the state that the run has ended in; their lines are the run's. */
export async function runEndHooks(
  engine: Engine,
  run: Run,
  hooks: Hooks,
  subject: unknown,
): Promise<void> {
  const called = hooksFor(hooks, run.state);
  if (!called) return;
  await runHooks(engine, scopeAfter(run), run, called, (hook, now) => hook(subject, run, now));
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
