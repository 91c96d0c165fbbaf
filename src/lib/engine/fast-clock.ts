import type { Clock } from './clock';
import { WakeUps } from './wake-ups';

/** About thirty years; past the year 275,760 there is no date any more. */
const LONGEST_WAIT_MS = 1e12;

/** What is no number is at once. */
function within(delayMs: number): number {
  return delayMs > 0 ? Math.min(delayMs, LONGEST_WAIT_MS) : 0;
}

/** Reads by the program's code in one turn before the clock begins to move by itself. */
const FREE_READS = 1000;

/**
 * A clock that stands still while code runs and jumps to the next wake-up when everything left is
 * asleep: ten minutes of back-off take no time, and are ten minutes all the same. It never jumps
 * over what only the outside can end. `defer` calls back once all that can run has run.
 */
export class FastClock implements Clock {
  readonly kind = 'fast';
  readonly #defer: (callback: () => void) => void;
  readonly #wakeUps = new WakeUps();
  #now: number;
  #holds = 0;
  #deferred = false;
  #reads = 0;

  constructor(start: number, defer: (callback: () => void) => void) {
    this.#now = start;
    this.#defer = defer;
  }

  now(): number {
    return this.#now;
  }

  nowForCode(): number {
    this.#reads += 1;
    if (this.#reads === 1) this.#defer(() => (this.#reads = 0));
    // A loop that waits for the time to pass would wait for ever: let it pass.
    if (this.#reads > FREE_READS) this.#now += 1;
    return this.#now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const cancel = this.#wakeUps.add(this.#now + within(delayMs), callback);
    this.#arm();
    return cancel;
  }

  hold(): () => void {
    this.#holds += 1;
    let held = true;
    return () => {
      if (held) this.#holds -= 1;
      held = false;
      this.#arm();
    };
  }

  #arm(): void {
    if (this.#deferred || this.#holds > 0 || this.#wakeUps.size === 0) return;
    this.#deferred = true;
    this.#defer(() => {
      this.#deferred = false;
      if (this.#holds === 0) this.#jump();
    });
  }

  #jump(): void {
    const next = this.#wakeUps.next();
    if (!next) return;
    this.#now = Math.max(this.#now, next.at);
    try {
      next.callback();
    } finally {
      this.#arm();
    }
  }
}
