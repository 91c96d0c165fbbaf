import type { StateName, StateType } from '$lib/contract/states';

/** The state by whose name and colour all states of a type go where they are counted together. */
export const CHIEF_STATE = {
  SCHEDULED: 'Scheduled',
  PENDING: 'Pending',
  RUNNING: 'Running',
  PAUSED: 'Paused',
  COMPLETED: 'Completed',
  FAILED: 'Failed',
  CANCELLING: 'Cancelling',
  CANCELLED: 'Cancelled',
  CRASHED: 'Crashed',
} as const satisfies Record<StateType, StateName>;
