import { isFinal, type StateValue } from '$lib/contract/states';
import { State } from './state';

/** One state for many, as a flow ends when it returned states, futures or nothing at all. */
export function rollUp(states: readonly StateValue[]): State {
  const total = states.length;
  const count = (matches: (state: StateValue) => boolean) => states.filter(matches).length;
  const completed = count((state) => state.type === 'COMPLETED');
  if (completed === total) return new State('Completed', 'All states completed.');
  const cancelled = count((state) => state.type === 'CANCELLED');
  if (cancelled) return new State('Cancelled', `${cancelled}/${total} states cancelled.`);
  const paused = count((state) => state.type === 'PAUSED');
  if (paused) return new State('Paused', `${paused}/${total} states paused.`);
  const failed = count((state) => state.type === 'FAILED' || state.type === 'CRASHED');
  if (failed) return new State('Failed', `${failed}/${total} states failed.`);
  const unfinished = count((state) => !isFinal(state) || state.name === 'NotReady');
  return new State('Failed', `${unfinished}/${total} states are not final.`);
}
