import { AsyncLocalStorage } from 'node:async_hooks';
import type { ContextStore } from '$lib/engine/ports';
import type { Scope } from '$lib/engine/scope';

/** Node's own way to know who is calling; no lowering needed. */
export function asyncContext(): ContextStore {
  const storage = new AsyncLocalStorage<Scope | undefined>();
  return { current: () => storage.getStore(), with: (scope, fn) => storage.run(scope, fn) };
}
