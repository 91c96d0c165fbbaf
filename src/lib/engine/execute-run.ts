import type { StateValue } from '$lib/contract/states';
import { attempt } from './attempt';
import { checkedArguments, neverBegun } from './begin-run';
import { breakDown } from './break-down';
import type { Hook } from './definition';
import type { Engine } from './engine';
import type { Run } from './run';
import { runAttempts } from './run-attempts';
import { endWithHooks, runHooks } from './run-hooks';
import type { RunRequest } from './run-request';
import { finishRestored, fromCache, restoredState } from './skip-run';
import { stageRun } from './stage-run';
import type { State } from './state';
import type { Transaction } from './transaction';

/**
 * Runs the body to its end, with retries, time limit and hooks. The body starts before this
 * returns. Never rejects: how it ended is its state.
 */
export async function executeRun<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  given: RunRequest<Args, Result>,
): Promise<State<Result>> {
  const { definition, subject } = given;
  try {
    const { onCrashed } = definition.hooks;
    if (onCrashed && engine.restored.crashed.has(run.key)) {
      const call = (hook: Hook, state: StateValue) => hook(subject, run, state);
      await runHooks(engine, run.outerScope(), run, onCrashed, call, CRASHED);
    }
    const restored = restoredState<Result>(engine, run);
    if (restored) return await finishRestored(engine, run, given, restored);
    let request = given;
    if (run.obstacle || definition.parameterSchema) {
      try {
        const checked = checkedArguments(engine, run, definition, given.args);
        request = { ...given, args: await run.cancellation.race(checked) };
      } catch (error) {
        return await neverBegun(engine, run, definition, subject, error);
      }
    }
    const cached = definition.cache && (await fromCache(engine, run, request));
    if (cached?.state) return cached.state;
    let own: Transaction | undefined;
    const state = await runAttempts(engine, run, definition, subject, (scope) => {
      if (run.kind === 'task') own = scope.transaction;
      return attempt(engine, run, scope, request);
    });
    // Cut short to go on another day: it has not ended.
    if (engine.suspended && state.isCancelled()) return state;
    engine.earlierCalls?.ended(run.outerScope());
    const holdsUndo = state.isCompleted() && run.parent.transaction && own?.isEmpty === false;
    // Before hooks can change what it holds.
    const keep = state.name === 'Completed' ? cached?.keep?.(state) : undefined;
    const facts = holdsUndo ? { holdsUndo } : undefined;
    await endWithHooks(engine, run, definition, subject, state, facts);
    if (run.kind === 'task' && state.isCompleted()) {
      const { onRollback, onCommit } = definition;
      await stageRun(engine, run, own, { subject, onRollback, onCommit, keep });
    }
    return state;
  } catch (error) {
    return breakDown(engine, run, error);
  }
}

/** How a run was found that nobody could end. */
const CRASHED: StateValue = { type: 'CRASHED', name: 'Crashed' };
