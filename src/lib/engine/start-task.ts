import type { Site } from '$lib/contract/events';
import { createTaskRun } from './create-run';
import type { Definition } from './definition';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import type { Run } from './run';
import type { State } from './state';
import { waitingFor, waitsForNothing, whenReady } from './when-ready';

/** A task run under way. */
export interface StartedTask<Result> {
  readonly run: Run;
  /** Its final state; never rejects. */
  readonly ended: Promise<State<Result>>;
}

export interface TaskRequest<Args extends unknown[], Result> {
  readonly definition: Definition<Args, Result>;
  readonly args: Args;
  /** What hooks and conditions are given as the task. */
  readonly subject: unknown;
  readonly how: 'called' | 'submitted';
  /** Futures and lists of them, allowed failures among them. */
  readonly waitFor: readonly unknown[];
  /** Where it is called from; left out, the engine looks. */
  readonly site?: Site | undefined;
}

/**
 * Starts a task run. Futures among its arguments are awaited first and replaced by what they
 * gave; one that failed leaves the run NotReady. Called directly and without futures, its body
 * starts before this returns; submitted, it starts in a turn of its own.
 */
export function startTask<Args extends unknown[], Result>(
  engine: Engine,
  request: TaskRequest<Args, Result>,
): StartedTask<Result> {
  const { definition, args, subject, how, waitFor, site } = request;
  const waiting = waitingFor(engine.scope(), args, waitFor);
  const upstream = waiting.upstream.map((future) => future.taskRunId);
  const run = createTaskRun(engine, definition, args, waiting.keyed, { how, upstream, site });
  const ended =
    how === 'called' && waitsForNothing(waiting)
      ? executeRun(engine, run, definition, args, subject)
      : whenReady(engine, run, definition, args, waiting, subject, how === 'submitted');
  return { run, ended };
}
