import type { ContextStore } from '$lib/engine/ports';
import type { Scope } from '$lib/engine/scope';

/** The functions of a realm that take a callback to be called later. */
export interface Realm {
  readonly Promise: { readonly prototype: { readonly then: unknown } };
  setTimeout: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  setInterval: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  queueMicrotask: (callback: () => void) => void;
}

type Callback = (...args: unknown[]) => unknown;

/**
 * A ContextStore for a realm whose async functions are lowered to generators: they resume only
 * through `Promise.prototype.then`, so it is enough that `then` and the timers remember the
 * scope in which they were called. Replaces those functions in the realm.
 */
export function carryContext(realm: Realm): ContextStore {
  const now: { scope: Scope | undefined } = { scope: undefined };

  function within<T>(scope: Scope | undefined, fn: () => T): T {
    const before = now.scope;
    now.scope = scope;
    try {
      return fn();
    } finally {
      now.scope = before;
    }
  }

  /**
   * The callback, to be called in the scope of this moment. Callbacks are called from outside any
   * scope, so without one there is nothing to carry.
   */
  function carried(callback: unknown): unknown {
    const { scope } = now;
    if (typeof callback !== 'function' || scope === undefined) return callback;
    return function (this: unknown, ...args: unknown[]) {
      return within(scope, () => (callback as Callback).apply(this, args));
    };
  }

  const { prototype } = realm.Promise;
  const then = prototype.then as Callback;
  Object.defineProperty(prototype, 'then', {
    value: function (this: unknown, fulfilled: unknown, rejected: unknown) {
      return then.call(this, carried(fulfilled), carried(rejected));
    },
    writable: true,
    configurable: true,
  });

  const { setTimeout, setInterval, queueMicrotask } = realm;
  realm.setTimeout = (handler, ...rest) => setTimeout(carried(handler), ...rest);
  realm.setInterval = (handler, ...rest) => setInterval(carried(handler), ...rest);
  realm.queueMicrotask = (callback) => queueMicrotask(carried(callback) as () => void);

  return { current: () => now.scope, with: within };
}
