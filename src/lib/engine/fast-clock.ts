import type { Clock } from './clock';

interface Waiter {
  readonly at: number;
  readonly callback: () => void;
}

/** Reads of the clock in one turn before it begins to move by itself. */
const FREE_READS = 1000;

/**
 * A clock that stands still while code runs and jumps to the next wake-up when everything left is
 * asleep: ten minutes of back-off take no time, and are ten minutes all the same. It never jumps
 * over what only the outside can end. `defer` calls back once all that can run has run.
 */
export class FastClock implements Clock {
  readonly kind = 'fast';
  readonly #defer: (callback: () => void) => void;
  /** In order of waking; those of one moment in the order in which they went to sleep. */
  readonly #waiters: Waiter[] = [];
  #now: number;
  #holds = 0;
  #deferred = false;
  #reads = 0;

  constructor(start: number, defer: (callback: () => void) => void) {
    this.#now = start;
    this.#defer = defer;
  }

  now(): number {
    // A loop that waits for the time to pass would wait for ever: let it pass.
    this.#reads += 1;
    if (this.#reads > FREE_READS) this.#now += 1;
    return this.#now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const waiter = { at: this.#now + Math.max(0, delayMs), callback };
    let place = this.#waiters.length;
    while (place > 0 && (this.#waiters[place - 1]?.at ?? 0) > waiter.at) place -= 1;
    this.#waiters.splice(place, 0, waiter);
    this.#arm();
    return () => {
      const index = this.#waiters.indexOf(waiter);
      if (index >= 0) this.#waiters.splice(index, 1);
    };
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
    if (this.#deferred || this.#holds > 0 || this.#waiters.length === 0) return;
    this.#deferred = true;
    this.#defer(() => {
      this.#deferred = false;
      this.#reads = 0;
      if (this.#holds === 0) this.#jump();
    });
  }

  #jump(): void {
    const next = this.#waiters.shift();
    if (!next) return;
    this.#now = Math.max(this.#now, next.at);
    next.callback();
    this.#arm();
  }
}
