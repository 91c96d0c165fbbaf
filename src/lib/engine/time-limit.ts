import type { Engine } from './engine';
import type { Run } from './run';
import type { Scope } from './scope';

/** A run took longer than its `timeoutSeconds`. */
export class TimeLimitExceeded extends Error {
  override name = 'TimeLimitExceeded';
  constructor(
    kind: 'flow' | 'task',
    /** The limit, as `timeoutSeconds` says it. */
    readonly seconds: number,
  ) {
    super(`${kind === 'flow' ? 'Flow' : 'Task'} run exceeded timeout of ${seconds} second(s)`);
  }
}

/**
 * Gives what the body gives, unless the time limit comes first: then everything that the attempt
 * waits for is cancelled with TimeLimitExceeded. A body that never awaits cannot be interrupted.
 */
export async function withTimeLimit<T>(
  engine: Engine,
  run: Run,
  { cancellation }: Scope,
  seconds: number | undefined,
  body: () => T | PromiseLike<T>,
): Promise<Awaited<T>> {
  if (seconds === undefined) return cancellation.race(body());
  const limit = new TimeLimitExceeded(run.kind, seconds);
  const disarm = engine.ports.clock.after(seconds * 1000, () => cancellation.cancel(limit));
  try {
    return await cancellation.race(body());
  } finally {
    disarm();
  }
}
