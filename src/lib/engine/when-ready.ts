import {
  AllowedFailure,
  type ArgumentMark,
  futuresIn,
  hasMarks,
  lateListsIn,
  Quoted,
  replaceMarks,
  Unmapped,
} from './argument-marks';
import { describeError } from './describe-error';
import type { Engine } from './engine';
import { executeRun } from './execute-run';
import { isInstance } from './is-instance';
import { LateList } from './late-list';
import { namedValues } from './parameters';
import type { Run } from './run';
import type { RunRequest } from './run-request';
import { cancelledBy } from './end-run';
import { endWithHooks } from './run-hooks';
import type { Scope } from './scope';
import type { Semaphore } from './semaphore';
import { outcomeOf, State } from './state';
import { Deadlock, TaskFuture, waitsForItself } from './task-future';

/** What a call waits for before it begins. */
export interface Waiting {
  /** There is something among the arguments that stands for another value. */
  readonly marked: boolean;
  /** Futures, those included that lists to come wait for. */
  readonly upstream: readonly TaskFuture<unknown>[];
  /** The arguments as the key sees them: a future by its own key. */
  readonly keyed: unknown;
  /** Futures, or lists of them, whose results are not needed. */
  readonly waitFor: readonly unknown[];
}

/** Throws Deadlock when the caller would wait for itself. */
export function waitingFor(
  scope: Scope,
  args: readonly unknown[],
  waitFor: readonly unknown[],
): Waiting {
  // What cannot be read for marks has none, and is passed on as it is.
  const marked = hasMarks(args);
  const others = futuresIn(waitFor);
  const upstream = marked ? [...futuresIn(args), ...others] : others;
  const self = upstream.find((future) => waitsForItself(scope, future));
  if (self) throw new Deadlock(self.name);
  return { marked, upstream, keyed: marked ? replaceMarks(args, keyOfMark) : args, waitFor };
}

export function waitsForNothing({ marked, upstream, waitFor }: Waiting): boolean {
  return !marked && upstream.length === 0 && waitFor.length === 0;
}

/** Runs what waits once all is there, and a place among `slots` is free; one that failed leaves it NotReady. */
export async function whenReady<Args extends unknown[], Result>(
  engine: Engine,
  run: Run,
  request: RunRequest<Args, Result>,
  waiting: Waiting,
  slots?: Semaphore,
): Promise<State<Result>> {
  const { definition, args, subject } = request;
  try {
    let resolved = args;
    if (!waitsForNothing(waiting)) {
      const { marked, waitFor } = waiting;
      const given = [marked ? args : [], waitFor];
      for (const { filled } of lateListsIn(given)) await run.cancellation.race(filled);
      const states = await finalStates(run, futuresIn(given));
      const failed = failedAmong(states, given);
      if (failed) return notReady(run, new UpstreamFailed(failed.name));
      if (marked) {
        resolved = replaceMarks(args, (mark) => valueOf(mark, states)) as Args;
        run.parameters = namedValues(definition, resolved);
      }
    }
    const release = await slots?.take(1, run.cancellation);
    try {
      return await executeRun(engine, run, { ...request, args: resolved });
    } finally {
      release?.();
    }
  } catch (reason) {
    if (!run.cancellation.cancelled) return notReady(run, reason);
    const state = cancelledBy(reason);
    await endWithHooks(engine, run, definition, subject, state);
    return state;
  }
}

type FinalStates = ReadonlyMap<TaskFuture<unknown>, State>;

async function finalStates(
  { cancellation }: Run,
  upstream: readonly TaskFuture<unknown>[],
): Promise<FinalStates> {
  const states = new Map<TaskFuture<unknown>, State>();
  for (const future of upstream) states.set(future, await cancellation.race(future.ended));
  return states;
}

/** The first that did not complete and stands somewhere without `allowFailure`. */
function failedAmong(
  states: FinalStates,
  given: readonly unknown[],
): TaskFuture<unknown> | undefined {
  let failed: TaskFuture<unknown> | undefined;
  replaceMarks(given, (mark) => {
    if (mark instanceof TaskFuture && !states.get(mark)?.isCompleted()) failed ??= mark;
    return mark;
  });
  return failed;
}

/** What a run is given in the place of a mark. */
function valueOf(mark: ArgumentMark, states: FinalStates): unknown {
  if (mark instanceof Quoted || mark instanceof Unmapped) return mark.value;
  if (mark instanceof LateList) return mark;
  const future = mark instanceof AllowedFailure ? mark.future : mark;
  const outcome = outcomeOf(states.get(future) ?? new State('Pending'));
  return 'error' in outcome ? outcome.error : outcome.value;
}

function keyOfMark(mark: ArgumentMark): unknown {
  if (mark instanceof TaskFuture || mark instanceof LateList) return mark.key;
  return mark instanceof AllowedFailure ? mark.future.key : mark.value;
}

function notReady(run: Run, error: unknown): State<never> {
  const message = isInstance(error, UpstreamFailed)
    ? `Upstream task run '${error.upstream}' did not reach a 'COMPLETED' state.`
    : `What it waits for cannot be made: ${describeError(error)}`;
  const state = new State<never>('NotReady', message, { error });
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
