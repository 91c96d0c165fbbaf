/** How long a run took, or takes, and how much of it was spent waiting for a person; in milliseconds. */
export interface RunDuration {
  readonly total: number;
  readonly waiting: number;
}

interface Timed {
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  readonly waitingMs: number;
  readonly waitingSince?: number | undefined;
}

/** Undefined for a run that has not started. */
export function runDuration(run: Timed, now: number): RunDuration | undefined {
  const { startedAt, endedAt, waitingMs, waitingSince } = run;
  if (startedAt === undefined) return undefined;
  const present = endedAt === undefined && waitingSince !== undefined ? now - waitingSince : 0;
  return {
    total: Math.max(0, (endedAt ?? now) - startedAt),
    waiting: waitingMs + Math.max(0, present),
  };
}
