import type { RunFacts, Scope } from './scope';

/** The run whose attempt a scope is; none for the program. */
export function runOf({ task, flow }: Scope): RunFacts | undefined {
  return task ?? flow;
}

/** The scope and those around it, from itself to the program's. */
export function* scopesFrom(scope: Scope): Generator<Scope> {
  for (let at: Scope | undefined = scope; at; at = runOf(at)?.parent) yield at;
}
