interface TimerRealm {
  setTimeout: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  setInterval: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  clearTimeout: (id?: number) => void;
  clearInterval: (id?: number) => void;
}

/**
 * Knows the timers that the student's code has set, as Node does: a program is not over while
 * one is pending. Replaces the realm's timer functions.
 */
export class PendingTimers {
  readonly #pending = new Set<number>();
  #idle: (() => void)[] = [];

  constructor(realm: TimerRealm) {
    const { setTimeout, setInterval, clearTimeout, clearInterval } = realm;
    realm.setTimeout = (handler, delay, ...args) => {
      const run = (...given: unknown[]) => {
        try {
          if (typeof handler === 'function') (handler as (...given: unknown[]) => void)(...given);
        } finally {
          this.#over(id);
        }
      };
      const id = setTimeout(run, delay, ...args);
      this.#pending.add(id);
      return id;
    };
    realm.setInterval = (handler, ...rest) => {
      const id = setInterval(handler, ...rest);
      this.#pending.add(id);
      return id;
    };
    const clear = (stop: (id?: number) => void) => (id?: number) => {
      stop(id);
      if (id !== undefined) this.#over(id);
    };
    realm.clearTimeout = clear(clearTimeout);
    realm.clearInterval = clear(clearInterval);
  }

  /** Resolves when no timer is pending. */
  idle(): Promise<void> {
    if (this.#pending.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #over(id: number): void {
    this.#pending.delete(id);
    if (this.#pending.size > 0) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}
