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
 * When the attempt's time is up, everything that it waits for is cancelled with TimeLimitExceeded. A body that
 * never awaits cannot be interrupted. The answer takes the limit away.
 */
export function limitTime(
  engine: Engine,
  run: Run,
  { cancellation }: Scope,
  seconds: number | undefined,
): (() => void) | undefined {
  if (seconds === undefined) return undefined;
  const limit = new TimeLimitExceeded(run.kind, seconds);
  return engine.ports.clock.after(seconds * 1000, () => cancellation.cancel(limit));
}
