/** Ten years: a clock that goes much further leaves the times that a calendar has. */
export const LONGEST_WAIT_SECONDS = 10 * 365 * 24 * 3600;

/** What a number of seconds is, for sentences. */
export const WAIT = `a number of seconds from 0 to ${LONGEST_WAIT_SECONDS} (ten years)`;
/** The same where no time at all makes no sense. */
export const WAIT_ABOVE_0 = `a number of seconds above 0, at most ${LONGEST_WAIT_SECONDS} (ten years)`;

/** True for seconds that a run's clock can wait. */
export function isWait(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LONGEST_WAIT_SECONDS;
}

export function isWaitAbove0(value: unknown): value is number {
  return isWait(value) && value > 0;
}
