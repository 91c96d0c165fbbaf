import { checkOptions } from './check-options';
import type { FlowOptions, TaskOptions } from './options';

/** A decorator for an async method of a class. */
export type MethodDecorator = <This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Promise<Result>,
  context: ClassMethodDecoratorContext<This>,
) => (this: This, ...args: Args) => Promise<Result>;

type Options = TaskOptions & FlowOptions;
type Method = (this: unknown, ...args: unknown[]) => unknown;
type Body = (...args: unknown[]) => unknown;
/** `source` is the function whose text names the parameters; a bound one has lost it. */
type Make = (options: Options, body: Body, source: Method) => Method;

/**
 * What `@task`, `@task(options)`, `@flow` or `@flow(options)` stands for when it was written
 * before a method; undefined when it was called as a function instead.
 */
export function decorates(kind: 'task' | 'flow', given: readonly unknown[], make: Make): unknown {
  const [first, context] = given;
  if (typeof first === 'function' && isMethodContext(context)) {
    return replaced({}, first as Method, context, make);
  }
  if (given.length !== 1 || typeof first === 'function' || typeof first !== 'object')
    return undefined;
  checkOptions(kind, first);
  return (method: Method, where: ClassMethodDecoratorContext) =>
    replaced(first as Options, method, where, make);
}

function isMethodContext(value: unknown): value is ClassMethodDecoratorContext {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'method';
}

/** One task or flow for each instance, made at its first call, so that the body keeps its `this`. */
function replaced(
  options: Options,
  method: Method,
  context: ClassMethodDecoratorContext,
  make: Make,
): Method {
  const name = options.name ?? String(context.name);
  const made = new WeakMap<object, Method>();
  return function (this: unknown, ...args: unknown[]) {
    const home: object = typeof this === 'object' && this !== null ? this : made;
    const existing = made.get(home);
    const callable = existing ?? make({ ...options, name }, method.bind(this), method);
    if (!existing) made.set(home, callable);
    return callable(...args);
  };
}
