import type { Site } from '$lib/contract/events';
import { createTaskRun } from './create-run';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import type { RunRequest, StartedRun } from './run-request';
import { waitingFor, waitsForNothing, whenReady } from './when-ready';

export interface TaskRequest<Args extends unknown[], Result> extends RunRequest<Args, Result> {
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
): StartedRun<Result> {
  const { definition, args, how, waitFor, site } = request;
  const waiting = waitingFor(engine.scope(), args, waitFor);
  const upstream = waiting.upstream.map((future) => future.taskRunId);
  const run = createTaskRun(engine, definition, args, waiting.keyed, { how, upstream, site });
  if (how === 'called') {
    const atOnce = waitsForNothing(waiting);
    const ended = atOnce
      ? executeRun(engine, run, request)
      : whenReady(engine, run, request, waiting);
    return { run, ended };
  }
  const slots = run.parent.task ? undefined : run.parent.slots;
  return { run, ended: whenReady(engine, run, request, waiting, slots) };
}
