/** The kinds of state a run can be in; the table in README.md says which names belong to which. */
export const STATE_TYPES = [
  'SCHEDULED',
  'PENDING',
  'RUNNING',
  'PAUSED',
  'COMPLETED',
  'FAILED',
  'CANCELLING',
  'CANCELLED',
  'CRASHED',
] as const;
export type StateType = (typeof STATE_TYPES)[number];

/** Every state's name and its type. */
export const STATE_TYPE_OF = {
  Scheduled: 'SCHEDULED',
  Late: 'SCHEDULED',
  AwaitingRetry: 'SCHEDULED',
  Pending: 'PENDING',
  NotReady: 'PENDING',
  Running: 'RUNNING',
  Retrying: 'RUNNING',
  Paused: 'PAUSED',
  Suspended: 'PAUSED',
  Completed: 'COMPLETED',
  Cached: 'COMPLETED',
  RolledBack: 'COMPLETED',
  Failed: 'FAILED',
  TimedOut: 'FAILED',
  Cancelling: 'CANCELLING',
  Cancelled: 'CANCELLED',
  Crashed: 'CRASHED',
} as const satisfies Record<string, StateType>;
export type StateName = keyof typeof STATE_TYPE_OF;
export const STATE_NAMES = Object.keys(STATE_TYPE_OF) as readonly StateName[];

/** A state as it is told in events and kept in records. */
export interface StateValue {
  readonly type: StateType;
  readonly name: StateName;
  readonly message?: string;
}

/** True when a run in this state has ended. NotReady ends a run although its type is PENDING. */
export function isFinal(state: StateValue): boolean {
  switch (state.type) {
    case 'COMPLETED':
    case 'FAILED':
    case 'CANCELLED':
    case 'CRASHED':
      return true;
    case 'PENDING':
      return state.name === 'NotReady';
    case 'SCHEDULED':
    case 'RUNNING':
    case 'PAUSED':
    case 'CANCELLING':
      return false;
  }
}
