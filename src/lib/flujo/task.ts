import { callTask } from '$lib/engine/call-task';
import type { State } from '$lib/engine/state';
import { define, type DefinitionOptions } from './define';
import { installedEngine } from './installed-engine';

/** What a task can be told. */
export type TaskOptions = DefinitionOptions;

/**
 * A piece of work that is watched: each call is a **task run** with a name, states and a result.
 * Call it like a function, with `await`.
 */
export interface Task<Args extends unknown[], Result> {
  /** Runs the task now. Gives what its function returned, or throws what it threw. */
  (...args: Args): Promise<Result>;
  /** The name in lists and log lines. */
  readonly name: string;
  /**
   * Runs the task now and gives its final state. Never throws: look at the state instead.
   *
   * @example
   * const estado = await cargar.returnState('datos.csv');
   * if (estado.isFailed()) console.log('No se pudo cargar:', estado.message);
   */
  returnState(...args: Args): Promise<State<Result>>;
}

/**
 * Makes a task of a function. Every call of it is a new task run: calling twice works twice.
 *
 * @example
 * const saluda = task(async function saluda(nombre: string) {
 *   return `Hola, ${nombre}`;
 * });
 *
 * await saluda('Ana'); // 'Hola, Ana'
 */
export function task<Args extends unknown[], Result>(
  fn: (...args: Args) => Result | PromiseLike<Result>,
): Task<Args, Awaited<Result>>;
/**
 * Makes a task of a function, with options.
 *
 * @example
 * const saluda = task({ name: 'saludar', tags: ['demo'] }, async (nombre: string) => `Hola, ${nombre}`);
 */
export function task<Args extends unknown[], Result>(
  options: TaskOptions,
  fn: (...args: Args) => Result | PromiseLike<Result>,
): Task<Args, Awaited<Result>>;
export function task<Args extends unknown[], Result>(...given: unknown[]): Task<Args, Result> {
  const definition = define<Args, Result>('task', given);
  const call = (...args: Args) =>
    callTask(installedEngine(), definition, args, (state) => state.result());
  const returnState = (...args: Args) =>
    callTask(installedEngine(), definition, args, (state) => state);
  Object.defineProperty(call, 'name', { value: definition.name });
  return Object.assign(call, { returnState });
}
