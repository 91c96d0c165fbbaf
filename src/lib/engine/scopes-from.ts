import type { RunFacts, Scope } from './scope';

/** The run whose attempt a scope is; none for the program. */
export function runOf({ task, flow }: Scope): RunFacts | undefined {
  return task ?? flow;
}

/** The scopes around one, from the nearest to the program's. */
export function* scopesAround(scope: Scope): Generator<Scope> {
  for (let run = runOf(scope); run; run = runOf(run.parent)) yield run.parent;
}
