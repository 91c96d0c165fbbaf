import type { Site } from '$lib/contract/events';
import {
  AllowedFailure,
  type ArgumentMark,
  futuresIn,
  hasMarks,
  Quoted,
  replaceMarks,
} from './argument-marks';
import { createTaskRun } from './create-run';
import type { Definition } from './definition';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import type { Run } from './run';
import { cancelledBy } from './run-attempts';
import { outcomeOf, State } from './state';
import { TaskFuture } from './task-future';

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
  /** Futures, allowed failures among them. */
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
  const marked = hasMarks(args);
  const others = futuresIn(waitFor);
  const upstream = marked ? [...futuresIn(args), ...others] : others;
  const keyed = marked ? replaceMarks(args, keyOfMark) : args;
  const run = createTaskRun(engine, definition, args, keyed, {
    how,
    upstream: upstream.map((future) => future.taskRunId),
    site,
  });
  // What cannot be read for marks has none, and is passed on as it is.
  const ended =
    how === 'called' && upstream.length === 0 && !marked
      ? executeRun(engine, run, definition, args, subject)
      : whenReady(engine, run, request, upstream, marked);
  return { run, ended };
}

async function whenReady<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  { definition, args, subject, how, waitFor }: TaskRequest<Args, Result>,
  upstream: readonly TaskFuture<unknown>[],
  marked: boolean,
): Promise<State<Result>> {
  try {
    let resolved = args;
    if (upstream.length > 0 || marked) {
      const states = await finalStates(run, upstream);
      const tolerated = allowedIn([marked ? args : [], waitFor]);
      const failed = upstream.find(
        (future) => !states.get(future)?.isCompleted() && !tolerated.has(future),
      );
      if (failed) return notReady(run, failed);
      if (marked) resolved = replaceMarks(args, (mark) => valueOf(mark, states)) as Args;
    }
    const slots = how === 'submitted' && !run.parent.task ? run.parent.slots : undefined;
    const release = await slots?.take(1, run.cancellation);
    try {
      return await executeRun(engine, run, definition, resolved, subject);
    } finally {
      release?.();
    }
  } catch (reason) {
    const state = cancelledBy(reason);
    if (!engine.suspended) run.enter(state);
    return state;
  }
}

type FinalStates = ReadonlyMap<unknown, State>;

async function finalStates(
  { cancellation }: Run,
  upstream: readonly TaskFuture<unknown>[],
): Promise<FinalStates> {
  const states = new Map<unknown, State>();
  for (const future of upstream) states.set(future, await cancellation.race(future.ended));
  return states;
}

/** What a task is given in the place of a mark. */
function valueOf(mark: ArgumentMark, states: FinalStates): unknown {
  if (mark instanceof Quoted) return mark.value;
  const future = mark instanceof AllowedFailure ? mark.future : mark;
  const outcome = outcomeOf(states.get(future) ?? new State('Pending'));
  return 'error' in outcome ? outcome.error : outcome.value;
}

function keyOfMark(mark: unknown): unknown {
  if (mark instanceof TaskFuture) return mark.key;
  return mark instanceof AllowedFailure ? (mark.future as TaskFuture<unknown>).key : mark;
}

function allowedIn(given: readonly unknown[]): ReadonlySet<TaskFuture<unknown>> {
  const allowed = new Set<TaskFuture<unknown>>();
  replaceMarks(given, (mark) => {
    if (mark instanceof AllowedFailure) allowed.add(mark.future);
    return mark;
  });
  return allowed;
}

function notReady(run: Run, failed: TaskFuture<unknown>): State<never> {
  const message = `Upstream task run '${failed.name}' did not reach a 'COMPLETED' state.`;
  const state = new State<never>('NotReady', message, { error: new UpstreamFailed(failed.name) });
  run.enter(state);
  return state;
}

/** A task run was asked for its result that never ran, because one it waited for failed. */
export class UpstreamFailed extends Error {
  override name = 'UpstreamFailed';
  constructor(
    /** The name of the task run that did not complete, such as `cargar-3`. */
    readonly upstream: string,
  ) {
    super(`The task run waited for '${upstream}', which did not complete`);
  }
}
