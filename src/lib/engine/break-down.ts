import { isFinal } from '$lib/contract/states';
import { describeError } from './describe-error';
import { reportError } from './end-run';
import type { Engine } from './engine';
import type { Run } from './run';
import { State } from './state';

/**
 * Ends a run as Crashed that could not be brought to an end of its own: something in it did what nobody
 * foresaw. One that had ended stays as it is. Never throws.
 */
export function breakDown(engine: Engine, run: Run, error: unknown): State<never> {
  const { state } = run;
  if (isFinal(state)) return new State<never>(state.name, state.message, { error });
  const message = `Execution was interrupted by an unexpected exception: ${describeError(error)}`;
  const crashed = new State<never>('Crashed', message, { error });
  run.enter(crashed);
  reportError(engine, run.outerScope(), error);
  return crashed;
}
