import { callFlow } from '$lib/engine/call-flow';
import type { State } from '$lib/engine/state';
import { define, type DefinitionOptions } from './define';
import { installedEngine } from './installed-engine';

/** What a flow can be told. */
export type FlowOptions = DefinitionOptions;

/**
 * A function that puts tasks, and other flows, in order: each call is a **flow run** with a name
 * of its own (a colour and an animal). Called inside another flow it is a **subflow run**.
 */
export interface Flow<Args extends unknown[], Result> {
  /** Runs the flow now. Gives what its function returned, or throws what it threw. */
  (...args: Args): Promise<Result>;
  /** The name in lists and log lines. */
  readonly name: string;
  /**
   * Runs the flow now and gives its final state. Never throws: look at the state instead.
   *
   * @example
   * const estado = await flujo1.returnState();
   * console.log(estado.name); // 'Completed' or 'Failed'
   */
  returnState(...args: Args): Promise<State<Result>>;
}

/**
 * Makes a flow of a function. A flow that returns a value ends `Completed()`; one that returns
 * nothing ends as the tasks and subflows did that it started.
 *
 * @example
 * const flujo1 = flow(async function flujo1() {
 *   const nombre = await input('¿Cómo te llamas? ');
 *   console.log(await saluda(nombre));
 * });
 *
 * await flujo1();
 */
export function flow<Args extends unknown[], Result>(
  fn: (...args: Args) => Result | PromiseLike<Result>,
): Flow<Args, Awaited<Result>>;
/**
 * Makes a flow of a function, with options.
 *
 * @example
 * const diario = flow({ name: 'reporte-diario', tags: ['reportes'] }, async () => { ... });
 */
export function flow<Args extends unknown[], Result>(
  options: FlowOptions,
  fn: (...args: Args) => Result | PromiseLike<Result>,
): Flow<Args, Awaited<Result>>;
export function flow<Args extends unknown[], Result>(...given: unknown[]): Flow<Args, Result> {
  const definition = define<Args, Result>('flow', given);
  const call = (...args: Args) =>
    callFlow(installedEngine(), definition, args, (state) => state.result());
  const returnState = (...args: Args) =>
    callFlow(installedEngine(), definition, args, (state) => state);
  Object.defineProperty(call, 'name', { value: definition.name });
  return Object.assign(call, { returnState });
}
