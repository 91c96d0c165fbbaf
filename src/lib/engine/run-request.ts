import type { Definition } from './definition';
import type { Run } from './run';
import type { State } from './state';

/** What is to be run. */
export interface RunRequest<Args extends unknown[], Result> {
  readonly definition: Definition<Args, Result>;
  readonly args: Args;
  /** What hooks and conditions are given as the task or flow. */
  readonly subject: unknown;
}

/** A run under way. */
export interface StartedRun<Result> {
  readonly run: Run;
  /** Its final state; never rejects. */
  readonly ended: Promise<State<Result>>;
}
