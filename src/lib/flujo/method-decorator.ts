import { inspect } from '$lib/engine/inspect';
import { checkOptions } from './check-options';
import { isPlainObject } from '$lib/engine/is-plain-object';
import type { FlowOptions, TaskOptions } from './options';
import { WrongDefinition } from '$lib/engine/wrong-definition';

/** A decorator for an async method of a class. */
export type MethodDecorator = <This, Args extends unknown[], Result>(
  method: (this: This, ...args: Args) => Promise<Result>,
  context: ClassMethodDecoratorContext<This>,
) => (this: This, ...args: Args) => Promise<Result>;

type Options = TaskOptions & FlowOptions;
type Method = (this: unknown, ...args: unknown[]) => unknown;
type Body = (...args: unknown[]) => unknown;
type Make = (options: Options, body: Body, method: BoundMethod) => Method;

/** What a method's body has lost by being bound. */
export interface BoundMethod {
  /** The function whose text names the parameters. */
  readonly source: (...args: never[]) => unknown;
  /** The instance that it is called on, or the class. */
  readonly receiver: unknown;
}

/**
 * What `@task`, `@task(options)`, `@flow` or `@flow(options)` stands for when it was written
 * before a method; undefined when it was called as a function instead.
 */
export function decorates(kind: 'task' | 'flow', given: readonly unknown[], make: Make): unknown {
  const [first, context] = given;
  if (given.length === 2 && isContext(context)) {
    return replaced({}, ...decorated(kind, first, context), make);
  }
  if (given.length !== 1 || !isPlainObject(first)) return undefined;
  checkOptions(kind, first);
  return (method: unknown, where: unknown) => {
    if (isContext(where)) return replaced(first, ...decorated(kind, method, where), make);
    throw new WrongDefinition(
      `The function is missing: write ${kind}(options, function), but got ${kind}(${inspect(first)}) alone`,
    );
  };
}

/** The method that a decorator stands before; throws WrongDefinition when it is something else. */
function decorated(
  kind: string,
  value: unknown,
  context: DecoratorContext,
): [Method, ClassMethodDecoratorContext] {
  if (context.kind === 'method' && typeof value === 'function') return [value as Method, context];
  throw new WrongDefinition(
    `@${kind} goes before a method of a class, but stands before the ${context.kind} '${String(context.name)}'`,
  );
}

/** Whether a decorator is given this second, rather than a person's second argument. */
function isContext(value: unknown): value is DecoratorContext {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    'name' in value &&
    'addInitializer' in value &&
    typeof value.addInitializer === 'function'
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

/** Stands for the object of a call without one. */
const NOBODY = {};

/** One task or flow for each instance, or class, made at its first call, so that the body keeps its `this`. */
function replaced(
  options: Options,
  method: Method,
  context: ClassMethodDecoratorContext,
  make: Make,
): Method {
  const name = options.name ?? String(context.name);
  const made = new WeakMap<object, Method>();
  return function (this: unknown, ...args: unknown[]) {
    const owner = isObject(this) ? this : NOBODY;
    const existing = made.get(owner);
    const bound = { source: method, receiver: this };
    const callable = existing ?? make({ ...options, name }, method.bind(this), bound);
    if (!existing) made.set(owner, callable);
    return callable(...args);
  };
}
