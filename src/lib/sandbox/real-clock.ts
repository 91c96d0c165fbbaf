import type { Clock } from '$lib/engine/clock';

interface Timers {
  readonly now: () => number;
  readonly setTimeout: (callback: () => void, delayMs: number) => number;
  readonly clearTimeout: (id: number) => void;
}

/** The longest that a timer of the browser can wait, in milliseconds: 24.8 days. */
const LONGEST_MS = 2 ** 31 - 1;

/** The time of the world. */
export function realClock({ now, setTimeout, clearTimeout }: Timers): Clock {
  return {
    kind: 'real',
    now,
    nowForCode: now,
    after(delayMs, callback) {
      const timer = { id: 0 };
      const wait = (left: number) => {
        timer.id = setTimeout(
          () => (left > LONGEST_MS ? wait(left - LONGEST_MS) : callback()),
          Math.min(left, LONGEST_MS),
        );
      };
      wait(delayMs);
      return () => clearTimeout(timer.id);
    },
    hold: () => () => undefined,
  };
}
