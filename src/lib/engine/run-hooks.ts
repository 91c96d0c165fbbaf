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
    const name = hook.name || 'anonymous';
    engine.log(
      scope,
      'INFO',
      `Running hook '${name}' in response to entering state '${state.name}'`,
    );
    try {
      await engine.ports.context.with(scope, () => call(hook, state));
      engine.log(scope, 'INFO', `Hook '${name}' finished running successfully`);
    } catch (error) {
      const stack = engine.ports.placeOf?.(error)?.stack ?? stackText(error);
      engine.log(scope, 'ERROR', `An error was encountered while running hook '${name}'\n${stack}`);
    }
  }
}

/** The hooks for the state that a run ended in, if there are any. */
export function hooksFor(hooks: Hooks, { type }: StateValue): readonly Hook[] | undefined {
  for (const moment of MOMENTS) {
    if (HOOK_MOMENTS[moment] === type) return hooks[moment];
  }
  return undefined;
}
