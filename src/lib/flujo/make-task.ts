import type { Definition } from '$lib/engine/definition';
import { RunPromise } from '$lib/engine/run-promise';
import { startTask } from '$lib/engine/start-task';
import type { State } from '$lib/engine/state';
import { TaskFuture } from '$lib/engine/task-future';
import { checkedChanges } from './checked-changes';
import { define } from './define';
import type { FutureList } from './future-list';
import { installedEngine } from './installed-engine';
import { mapTask, type SubmitPlace } from './map-task';
import type { BoundMethod } from './method-decorator';
import type { TaskOptions } from './options';
import type { Given } from './given';

/**
 * A value, or the future of one, also where lists and plain objects hold them: a task waits for all
 * futures among its arguments and is given their results in their place.
 *
 * @example
 * const promedio = task(async (alumno: { nombre: string; notas: number[] }) => { ... });
 * const nota = califica.submit('examen.txt'); // TaskFuture<number>
 * promedio.submit({ nombre: 'Ana', notas: [nota, 9] });
 */
export type OrFuture<Value> = Value | TaskFuture<Value> | Holding<Value>;
/** A list or a plain object with futures in the place of some of its values. */
type Holding<Value> = Value extends readonly (infer Item)[]
  ? readonly OrFuture<Item>[]
  : Value extends Whole
    ? never
    : { readonly [Key in keyof Value]: OrFuture<Value[Key]> };
/** What is passed on as it is, without a look inside. */
type Whole =
  | string
  | number
  | boolean
  | bigint
  | symbol
  | null
  | undefined
  | ((...args: never[]) => unknown)
  | Date
  | RegExp
  | Error
  | PromiseLike<unknown>
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>
  | ArrayBuffer
  | ArrayBufferView
  | TaskFuture<unknown>
  | State;

/** Arguments, each of which may be a future of what is wanted. */
export type OrFutures<Args extends unknown[]> = {
  // Written out: an error names the value's own type then, not `OrFuture`.
  [Index in keyof Args]: Args[Index] | TaskFuture<Args[Index]> | Holding<Args[Index]>;
};

/** For `map`: for each argument a list of them, the future of such a list, or one that all calls are given. */
export type MapArguments<Args extends unknown[]> = {
  [Index in keyof Args]:
    Iterable<OrFuture<Args[Index]>> | TaskFuture<Iterable<Args[Index]>> | OrFuture<Args[Index]>;
};
/** The task of a function. Defaults tell their types, which they would not if arguments were inferred. */
export type TaskOf<Body> = Body extends (...args: infer Args) => infer Result
  ? Generic<Body, (...args: Args) => Result> & Task<Args, Given<Awaited<Result>>>
  : never;

/**
 * The function's own type beside that of its call, for one with type parameters of its own:
 * inferred, they would be lost. Only where both give a promise of the same.
 */
export type Generic<Body, Inferred> =
  Same<Body, Inferred> extends true
    ? unknown
    : Inferred extends (...args: never[]) => Promise<infer Result>
      ? Same<Result, Given<Result>> extends true
        ? Body
        : unknown
      : unknown;

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/**
 * A piece of work that is watched: each call is a **task run** with a name, states and a result.
 * Call it like a function, with `await`.
 */
export interface Task<Args extends unknown[], Result> {
  /**
   * Runs the task now. Gives what its function returned, or throws what it threw; of a state that
   * it returned it gives the result. Futures among the arguments are awaited first.
   */
  (...args: OrFutures<Args>): Promise<Result>;
  /** The name in lists and log lines. */
  readonly name: string;
  /**
   * Starts the task without waiting for it and gives a **future**. Futures among the arguments
   * are awaited first; if one of them failed, this run never starts and ends `NotReady`.
   *
   * @example
   * const a = cargar.submit('enero.csv');
   * const b = cargar.submit('febrero.csv'); // both work at the same time
   * const total = await suma.submit(a, b).result();
   */
  submit(...args: OrFutures<Args>): TaskFuture<Result>;
  /**
   * One `submit` for each item, all at the same time. Other lists of the same length give each
   * call its own; `unmapped(x)` gives all of them the same. The results keep the items' order.
   *
   * @example
   * const futuros = cuadrado.map([1, 2, 3]);
   * console.log(await futuros.result()); // [ 1, 4, 9 ]
   */
  map(...lists: MapArguments<Args>): FutureList<Result>;
  /**
   * Runs the task now and gives its final state. Never throws: look at the state instead.
   *
   * @example
   * const estado = await cargar.returnState('datos.csv');
   * if (estado.isFailed()) console.log('No se pudo cargar:', estado.message);
   */
  returnState(...args: OrFutures<Args>): Promise<State<Result>>;
  /**
   * A copy of the task with some options changed; the task itself stays as it is. `waitFor`
   * names futures that must complete first, although their results are not needed.
   *
   * @example
   * const paciente = llama.withOptions({ retries: 5, retryDelaySeconds: 2 });
   */
  withOptions(
    options: TaskOptions & { waitFor?: readonly TaskFuture<unknown>[] },
  ): Task<Args, Result>;
}

type Extra = TaskOptions & { waitFor?: readonly TaskFuture<unknown>[] };

/** The task of a function whose options have been checked. */
export function makeTask<Args extends unknown[], Result>(
  given: Extra,
  body: Definition<Args, Result>['body'],
  method?: BoundMethod,
): Task<Args, Result> {
  const { waitFor = [], ...options } = given;
  const definition = define<Args, Result>('task', options, body, method);

  function start(how: 'called' | 'submitted', args: Args, at: SubmitPlace = {}) {
    const after = at.after ? [...waitFor, ...at.after] : waitFor;
    const { site } = at;
    const request = { definition, args, subject: self, how, waitFor: after, site };
    return startTask(installedEngine(), request);
  }
  function call(...args: OrFutures<Args>): Promise<Result> {
    const { run, ended } = start('called', args as Args);
    return RunPromise.of(run, ended, (state) => state.result());
  }
  function submit(args: unknown[], at?: SubmitPlace): TaskFuture<Result> {
    const { run, ended } = start('submitted', args as Args, at);
    RunPromise.awaited(run, ended);
    return new TaskFuture(installedEngine(), run, ended);
  }
  const self: Task<Args, Result> = Object.assign(call, {
    submit: (...args: unknown[]) => submit(args),
    map: (...lists: unknown[]): FutureList<Result> => mapTask(definition.name, submit, lists),
    returnState(...args: Args) {
      const { run, ended } = start('called', args);
      return RunPromise.of(run, ended, (state) => state);
    },
    withOptions(changes: Extra) {
      const changed = checkedChanges('task', changes);
      const name = changed.name ?? options.name ?? definition.name;
      return makeTask<Args, Result>({ ...options, waitFor, ...changed, name }, body, method);
    },
  });
  Object.defineProperty(self, 'name', { value: definition.name });
  return self;
}
