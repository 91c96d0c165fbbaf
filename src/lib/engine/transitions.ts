import { type StateName, type StateValue } from '$lib/contract/states';

/** Where a run may go whose body runs. */
const FROM_WORKING: readonly StateName[] = [
  'Completed',
  'Cached',
  'Failed',
  'TimedOut',
  'AwaitingRetry',
  'Paused',
  'Suspended',
  'Cancelling',
  'Cancelled',
  'Crashed',
  'NotReady',
];

/** Where a run may go from each state; what ends a run leads nowhere, but for a rollback. */
const ALLOWED: Record<StateName, readonly StateName[]> = {
  Scheduled: ['Late', 'Pending', 'Cancelled', 'Crashed'],
  Late: ['Pending', 'Cancelled', 'Crashed'],
  AwaitingRetry: ['Retrying', 'Cancelling', 'Cancelled', 'Crashed', 'TimedOut'],
  // Straight to Completed: restored from a run that was cut short.
  Pending: [
    'Running',
    'NotReady',
    'Completed',
    'Cached',
    'Failed',
    'Cancelling',
    'Cancelled',
    'Crashed',
  ],
  NotReady: [],
  Running: FROM_WORKING,
  Retrying: FROM_WORKING,
  Paused: ['Running', 'Failed', 'Cancelling', 'Cancelled', 'Crashed'],
  Suspended: ['Pending', 'Running', 'Failed', 'Cancelling', 'Cancelled', 'Crashed'],
  Completed: ['RolledBack'],
  Cached: ['RolledBack'],
  RolledBack: [],
  Failed: [],
  TimedOut: [],
  Cancelling: ['Cancelled', 'Crashed'],
  Cancelled: [],
  Crashed: [],
};

/** True when a run may go from one state straight to the other. */
export function mayFollow(from: StateName, to: StateName): boolean {
  return ALLOWED[from].includes(to);
}

/** The engine tried a step that the table forbids: a bug of ours, never of the student. */
export class IllegalTransition extends Error {
  override name = 'IllegalTransition';
  constructor(
    readonly from: StateName,
    readonly to: StateName,
  ) {
    super(`A run cannot go from ${from} to ${to}`);
  }
}

/** Throws IllegalTransition unless the step is in the table. */
export function assertMayFollow(from: StateValue, to: StateValue): void {
  if (mayFollow(from.name, to.name)) return;
  throw new IllegalTransition(from.name, to.name);
}
