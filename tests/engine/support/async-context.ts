import { AsyncLocalStorage } from 'node:async_hooks';
import type { ContextStore } from '$lib/engine/ports';
import type { Scope } from '$lib/engine/scope';

// One for all runs: each that was ever entered costs every later promise of the process some time.
const storage = new AsyncLocalStorage<Scope | undefined>();

/** Node's own way to know who is calling; no lowering needed. */
export function asyncContext(): ContextStore {
  return { current: () => storage.getStore(), with: (scope, fn) => storage.run(scope, fn) };
}
