import type { StateName } from '$lib/contract/states';

/** The name of the colour token (app.css) that a state has everywhere. */
export const STATE_TOKEN: Readonly<Record<StateName, string>> = {
  Scheduled: 'scheduled',
  Late: 'scheduled',
  AwaitingRetry: 'retrying',
  Pending: 'pending',
  NotReady: 'pending',
  Running: 'running',
  Retrying: 'retrying',
  Paused: 'paused',
  Suspended: 'paused',
  Completed: 'completed',
  Cached: 'cached',
  RolledBack: 'cancelled',
  Failed: 'failed',
  TimedOut: 'failed',
  Cancelling: 'cancelled',
  Cancelled: 'cancelled',
  Crashed: 'crashed',
};

/** As a CSS value. */
export function stateColour(name: StateName): string {
  return `var(--${STATE_TOKEN[name]})`;
}
