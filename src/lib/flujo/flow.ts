import { RunPromise } from '$lib/engine/run-promise';
import { isOneValue, positioned } from '$lib/engine/parameters';
import { startFlow } from '$lib/engine/start-flow';
import type { Definition } from '$lib/engine/definition';
import type { State } from '$lib/engine/state';
import type { TaskFuture } from '$lib/engine/task-future';
import { checkedChanges } from './checked-changes';
import {
  makeDeployment,
  type DeployedFlow,
  type Deployment,
  type DeploymentOptions,
} from './deployment';
import { define, readDefinition } from './define';
import { installedEngine } from './installed-engine';
import { decorates, type BoundMethod, type MethodDecorator } from './method-decorator';
import type { Generic, OrFutures } from './make-task';
import type { FlowOptions } from './options';
import type { Given } from './given';
import { serve } from './serve';

/**
 * A function that puts tasks, and other flows, in order: each call is a **flow run** with a name
 * of its own (a colour and an animal). Called inside another flow it is a **subflow run**.
 */
export interface Flow<Args extends unknown[], Result> {
  /**
   * Runs the flow now. Gives what its function returned, or throws what it threw. Of a state or a
   * future that it returned it gives the result, of a list of them the states. Futures among the
   * arguments are awaited first.
   */
  (...args: OrFutures<Args>): Promise<Result>;
  /** The name in lists and log lines. */
  readonly name: string;
  /**
   * Runs the flow now and gives its final state. Never throws: look at the state instead.
   *
   * @example
   * const estado = await flujo1.returnState();
   * console.log(estado.name); // 'Completed' or 'Failed'
   */
  returnState(...args: OrFutures<Args>): Promise<State<Result>>;
  /**
   * A copy of the flow with some options changed; the flow itself stays as it is. `waitFor` names
   * futures that must complete first, although their results are not needed.
   *
   * @example
   * const insistente = flujo1.withOptions({ retries: 2 });
   */
  withOptions(
    options: FlowOptions & { waitFor?: readonly TaskFuture<unknown>[] },
  ): Flow<Args, Result>;
  /**
   * The flow with parameters and a schedule of its own, for `serve`.
   *
   * @example
   * await serve(reporte.toDeployment({ name: 'diario', cron: '0 8 * * *' }));
   */
  toDeployment(options: DeploymentOptions): Deployment;
  /**
   * Registers one deployment of the flow: short for `serve(flujo1.toDeployment(options))`.
   *
   * @example
   * await reporte.serve({ name: 'cada-hora', intervalSeconds: 3600, parameters: { ciudad: 'Lima' } });
   */
  serve(options: DeploymentOptions): Promise<void>;
}

/** The flow of a function. Defaults tell their types, which they would not if arguments were inferred. */
export type FlowOf<Body> = Body extends (...args: infer Args) => infer Result
  ? Generic<Body, (...args: Args) => Result> & Flow<Args, Given<Awaited<Result>>>
  : never;

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
export function flow<Body extends CallableFunction>(fn: Body): FlowOf<Body>;
/**
 * Makes a flow of a function, with options.
 *
 * @example
 * const diario = flow({ name: 'reporte-diario', tags: ['reportes'] }, async () => { ... });
 */
export function flow<Body extends CallableFunction>(options: FlowOptions, fn: Body): FlowOf<Body>;
/**
 * Makes a flow of a method, with options: `@flow({ ... })` before it.
 *
 * @example
 * class Tienda {
 *   @flow({ name: 'venta' })
 *   async vender() { ... }
 * }
 */
export function flow(options: FlowOptions): MethodDecorator;
/**
 * Makes a flow of a method, without options: `@flow` before it.
 *
 * @example
 * class Tienda {
 *   @flow
 *   async vender() { ... }
 * }
 */
export function flow<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Promise<Result>,
  context: ClassMethodDecoratorContext<This>,
): (this: This, ...args: Args) => Promise<Result>;
export function flow(...given: unknown[]): unknown {
  return decorates('flow', given, makeFlow) ?? plain(given);
}

function plain(given: readonly unknown[]): Flow<unknown[], unknown> {
  const { options, body } = readDefinition<unknown[], unknown>('flow', given);
  return makeFlow(options, body);
}

function makeFlow<Args extends unknown[], Result>(
  { waitFor = [], ...options }: FlowOptions & { waitFor?: readonly TaskFuture<unknown>[] },
  body: Definition<Args, Result>['body'],
  method?: BoundMethod,
): Flow<Args, Result> {
  const definition = define<Args, Result>('flow', options, body, method);
  const start = (args: Args) =>
    startFlow(installedEngine(), { definition, args, subject: self, waitFor });
  function call(...args: OrFutures<Args>): Promise<Result> {
    const { run, ended } = start(args as Args);
    return RunPromise.of(run, ended, (state) => state.result());
  }
  const self: Flow<Args, Result> = Object.assign(call, {
    returnState(...args: Args) {
      const { run, ended } = start(args);
      return RunPromise.of(run, ended, (state) => state);
    },
    withOptions(changes: FlowOptions & { waitFor?: readonly TaskFuture<unknown>[] }) {
      const changed = checkedChanges('flow', changes);
      const name = changed.name ?? options.name ?? definition.name;
      return makeFlow<Args, Result>({ ...options, waitFor, ...changed, name }, body, method);
    },
    toDeployment: (deployed: DeploymentOptions) => makeDeployment(deployable, deployed),
    serve: async (deployed: DeploymentOptions) => serve(makeDeployment(deployable, deployed)),
  });
  const deployable: DeployedFlow = {
    name: definition.name,
    tags: definition.tags,
    parameterNames: definition.parameterNames,
    takesObject: isOneValue(definition),
    start(parameters, tags, as) {
      // Without any, its default counts.
      const object = Object.keys(parameters).length > 0 ? [parameters] : [];
      const args = isOneValue(definition)
        ? object
        : positioned(definition.parameterNames, [], parameters);
      return startFlow(installedEngine(), {
        definition: { ...definition, tags },
        args: args as Args,
        subject: self,
        deployment: as,
      }).ended;
    },
  };
  Object.defineProperty(self, 'name', { value: definition.name });
  return self;
}
