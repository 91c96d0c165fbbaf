import { isFinal, type StateValue } from '$lib/contract/states';
import { scopesFrom } from './scopes-from';
import type { Engine } from './engine';
import { inspect } from './inspect';
import { knownOptions } from './known-options';
import { isWait, WAIT } from './longest-wait';
import { SHOWN_AS } from './inspect-parts';
import type { Run } from './run';
import type { Scope } from './scope';
import { sleep } from './sleep';
import { Cancellation } from './cancellation';
import type { State } from './state';
import { WrongDefinition } from './wrong-definition';

/** How long to wait for a future. */
export interface WaitOptions {
  /** Seconds, on the run's clock; without it there is no limit. */
  timeoutSeconds?: number;
}

/**
 * A task run that was started and goes on by itself: what `submit` and `map` give. It is not a
 * promise: `await` it and you still hold the future. Ask for `result()` when you need it, or
 * hand it to another task, which then waits for it.
 */
export class TaskFuture<Result> {
  readonly #engine: Engine;
  readonly #run: Run;
  readonly #ended: Promise<State<Result>>;

  /** @internal */
  constructor(engine: Engine, run: Run, ended: Promise<State<Result>>) {
    this.#engine = engine;
    this.#run = run;
    this.#ended = ended;
  }

  /** The task run's id. */
  get taskRunId(): string {
    return this.#run.id;
  }
  /** The task run's name, such as `cargar-3`. */
  get name(): string {
    return this.#run.name;
  }
  /** How the task run stands at this moment. */
  get state(): StateValue {
    return this.#run.state;
  }
  /** @internal */
  get key(): string {
    return this.#run.key;
  }
  /** @internal */
  get ended(): Promise<State<Result>> {
    return this.#ended;
  }

  /** @internal */
  get [SHOWN_AS](): string {
    return `TaskFuture '${this.name}'`;
  }

  /**
   * Waits until the task run has ended, whichever way, or until the time is up.
   *
   * @example
   * await futuro.wait({ timeoutSeconds: 5 });
   * console.log(futuro.state.name); // 'Completed', or 'Running' when 5 s were not enough
   */
  async wait(options: WaitOptions = {}): Promise<void> {
    await this.#waitFor(readWait('wait', options, ['timeoutSeconds']).timeoutSeconds);
  }

  /**
   * Waits for the result; throws what the task threw. With `raiseOnFailure: false` it gives the
   * error instead of throwing it.
   *
   * @throws FutureTimeout when `timeoutSeconds` pass first.
   * @example
   * const total = await suma.submit(1, 2).result();
   */
  async result(options?: WaitOptions & { raiseOnFailure?: true }): Promise<Result>;
  /**
   * Waits for the result; what the task threw is given back instead of thrown.
   *
   * @throws FutureTimeout when `timeoutSeconds` pass first.
   * @example
   * const total = await suma.submit(1, 2).result({ raiseOnFailure: false });
   * if (total instanceof Error) console.log('No se pudo:', total.message);
   */
  async result(options: WaitOptions & { raiseOnFailure: false }): Promise<Result | Error>;
  async result(options: WaitOptions & { raiseOnFailure?: boolean } = {}): Promise<Result | Error> {
    const { timeoutSeconds, raiseOnFailure = true } = readWait('result', options, [
      'timeoutSeconds',
      'raiseOnFailure',
    ]);
    const state = await this.#waitFor(timeoutSeconds);
    if (!state) throw new FutureTimeout(this.name, timeoutSeconds ?? 0);
    if (raiseOnFailure) return state.result();
    try {
      return state.result();
    } catch (error) {
      return error as Error;
    }
  }

  /** The state that it ended in; undefined when the time was up before. */
  async #waitFor(timeoutSeconds: number | undefined): Promise<State<Result> | undefined> {
    const states = await statesOf(this.#engine, [this], timeoutSeconds);
    return 'late' in states ? undefined : states[0];
  }
}

/**
 * The states that all of them end in, in their order; the first to be late, when the time is up
 * before.
 */
export async function statesOf<Result>(
  engine: Engine,
  futures: readonly TaskFuture<Result>[],
  timeoutSeconds: number | undefined,
): Promise<readonly State<Result>[] | { readonly late: TaskFuture<Result> }> {
  const scope = engine.scope();
  const self = futures.find((future) => waitsForItself(scope, future));
  if (self) throw new Deadlock(self.name);
  const [only] = futures;
  if (only && futures.length === 1 && timeoutSeconds === undefined) {
    return [await scope.cancellation.race(only.ended)];
  }
  const all = Promise.all(futures.map((future) => future.ended));
  const states = await withinTime(engine, scope.cancellation, all, timeoutSeconds);
  if (states) return states;
  const slow = futures.find((future) => !isFinal(future.state)) ?? futures[0];
  return slow ? { late: slow } : [];
}

/** How long to wait; throws WrongDefinition when that is not said as it should be. */
export function readWait<Options extends WaitOptions>(
  call: string,
  options: Options,
  known: readonly (keyof Options & string)[],
): Options {
  const { timeoutSeconds }: { readonly timeoutSeconds?: unknown } = knownOptions(
    `${call}(...)`,
    options,
    known,
  );
  if (timeoutSeconds === undefined || isWait(timeoutSeconds)) return options;
  throw new WrongDefinition(
    `'timeoutSeconds' of ${call}(...) is ${WAIT}, but got ${inspect(timeoutSeconds)}`,
  );
}

/** What the promise gives; undefined when the time is up before. */
export async function withinTime<T>(
  engine: Engine,
  cancellation: Cancellation,
  promise: Promise<T>,
  seconds: number | undefined,
): Promise<T | undefined> {
  if (seconds === undefined) return cancellation.race(promise);
  const timer = new Cancellation();
  const late = sleep(engine, timer, seconds).then(
    () => undefined,
    () => undefined,
  );
  try {
    return await cancellation.race(Promise.race([promise, late]));
  } finally {
    timer.cancel(undefined);
  }
}

/** True when the future is that of a task run which the caller stands in. */
export function waitsForItself(scope: Scope, { taskRunId }: TaskFuture<unknown>): boolean {
  for (const { task } of scopesFrom(scope)) if (task?.id === taskRunId) return true;
  return false;
}

/** A future was waited for with a limit, and the task run had not ended by then. */
export class FutureTimeout extends Error {
  override name = 'FutureTimeout';
  constructor(
    /** The name of the task run that was late, such as `cargar-3`. */
    readonly taskRunName: string,
    /** How long it was waited for. */
    readonly seconds: number,
  ) {
    super(`Task run '${taskRunName}' did not end within ${seconds} second(s)`);
  }
}

/** A task run waits for itself, which would never end. */
export class Deadlock extends Error {
  override name = 'Deadlock';
  constructor(
    /** The name of the task run, such as `cargar-3`. */
    readonly taskRunName: string,
  ) {
    super(`Task run '${taskRunName}' waits for itself: it would never end`);
  }
}
