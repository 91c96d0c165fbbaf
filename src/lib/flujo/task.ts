import { readDefinition } from './define';
import { makeTask, type Task, type TaskOf } from './make-task';
import { decorates, type MethodDecorator } from './method-decorator';
import type { TaskOptions } from './options';

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
export function task<Body extends CallableFunction>(fn: Body): TaskOf<Body>;
/**
 * Makes a task of a function, with options.
 *
 * @example
 * const descarga = task({ retries: 3, retryDelaySeconds: 10 }, async (url: string) => { ... });
 */
export function task<Body extends CallableFunction>(options: TaskOptions, fn: Body): TaskOf<Body>;
/**
 * Makes a task of a method, with options: `@task({ ... })` before it.
 *
 * @example
 * class Tienda {
 *   @task({ retries: 2 })
 *   async cobrar(monto: number) { ... }
 * }
 */
export function task(options: TaskOptions): MethodDecorator;
/**
 * Makes a task of a method, without options: `@task` before it.
 *
 * @example
 * class Tienda {
 *   @task
 *   async cobrar(monto: number) { ... }
 * }
 */
export function task<This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Promise<Result>,
  context: ClassMethodDecoratorContext<This>,
): (this: This, ...args: Args) => Promise<Result>;
export function task(...given: unknown[]): unknown {
  return decorates('task', given, makeTask) ?? plain(given);
}

function plain(given: readonly unknown[]): Task<unknown[], unknown> {
  const { options, body } = readDefinition<unknown[], unknown>('task', given);
  return makeTask(options, body);
}
