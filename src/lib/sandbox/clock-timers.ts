import type { Clock } from '$lib/engine/clock';
import type { Scope } from '$lib/engine/scope';

interface TimerRealm {
  setTimeout: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  setInterval: (handler: unknown, delay?: number, ...args: unknown[]) => number;
  clearTimeout: (id?: number) => void;
  clearInterval: (id?: number) => void;
}

/** As in browsers, an interval shorter than this is this long, in milliseconds. */
const SHORTEST_INTERVAL_MS = 1;

/**
 * The timers that the student's code sets, on the run's clock. They end with the run that set
 * them, when that is cancelled. A program is not over while one is pending, as in Node. Replaces
 * the realm's timer functions.
 */
export class ClockTimers {
  readonly #scope: () => Scope | undefined;
  /** What ends each, by its id. */
  readonly #pending = new Map<number, () => void>();
  #lastId = 0;
  #idle: (() => void)[] = [];

  constructor(realm: TimerRealm, clock: Clock, scope: () => Scope | undefined) {
    this.#scope = scope;
    realm.setTimeout = (handler, delay, ...args) => {
      const id = ++this.#lastId;
      const cancel = clock.after(milliseconds(delay), () => {
        try {
          if (typeof handler === 'function') (handler as (...given: unknown[]) => void)(...args);
        } finally {
          this.#end(id);
        }
      });
      this.#keep(id, () => cancel());
      return id;
    };
    realm.setInterval = (handler, delay, ...args) => {
      const id = ++this.#lastId;
      const every = Math.max(SHORTEST_INTERVAL_MS, milliseconds(delay));
      const timer = { cancel: (): void => undefined };
      const arm = () => {
        timer.cancel = clock.after(every, () => {
          arm();
          if (typeof handler === 'function') (handler as (...given: unknown[]) => void)(...args);
        });
      };
      arm();
      this.#keep(id, () => timer.cancel());
      return id;
    };
    realm.clearTimeout = realm.clearInterval = (id) => {
      if (id !== undefined) this.#end(id);
    };
  }

  /** Resolves when no timer is pending. */
  idle(): Promise<void> {
    if (this.#pending.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #keep(id: number, cancel: () => void): void {
    const cancellation = this.#scope()?.cancellation;
    // What is over sets no timer any more.
    if (cancellation?.cancelled) return cancel();
    const forget = cancellation?.listen(() => this.#end(id));
    this.#pending.set(id, () => {
      forget?.();
      cancel();
    });
  }

  #end(id: number): void {
    const end = this.#pending.get(id);
    this.#pending.delete(id);
    end?.();
    if (this.#pending.size > 0) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

/** As in browsers: what is no number, below 0, or more than 32 bits can say, is at once. */
function milliseconds(delay: unknown): number {
  const number = Number(delay);
  return number > 0 && number < 2 ** 31 ? number : 0;
}
