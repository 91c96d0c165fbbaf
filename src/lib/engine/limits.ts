import type { Clock } from './clock';
import { Semaphore } from './semaphore';

/** A named limit: slots that are given back, or, with a decay, slots that come free with time. */
export class Limit {
  readonly slots: Semaphore;
  /** Those who wait for a rate wait in line. */
  readonly line = new Semaphore(1);
  /** Slots that come free a second, when this is a rate. */
  decayPerSecond: number | undefined;
  #level = 0;
  /** When the level was true. */
  #at = 0;

  constructor(
    readonly name: string,
    slots: number,
  ) {
    this.slots = new Semaphore(slots);
  }

  /** Milliseconds until so many slots of the rate are free; 0 when they are. */
  waitMs(slots: number, clock: Clock): number {
    const { limit } = this.slots;
    const over = this.#levelNow(clock) + Math.min(slots, limit) - limit;
    // A whole millisecond: a rounding error must not become a wait of its own.
    return over <= 1e-9 ? 0 : Math.ceil((over / (this.decayPerSecond ?? 1)) * 1000 - 1e-6);
  }

  /** Takes slots of the rate, which must be free. */
  use(slots: number, clock: Clock): void {
    this.#level = this.#levelNow(clock) + Math.min(slots, this.slots.limit);
    this.#at = clock.now();
  }

  #levelNow(clock: Clock): number {
    const seconds = (clock.now() - this.#at) / 1000;
    return Math.max(0, this.#level - seconds * (this.decayPerSecond ?? 0));
  }
}

/** The limits of one program run, by name. */
export class Limits {
  readonly #limits = new Map<string, Limit>();
  readonly #missed = new Set<string>();

  get(name: string): Limit | undefined {
    return this.#limits.get(name);
  }

  /** Makes the limit, or changes the one of that name: those who wait are served by the new one. */
  set(name: string, slots: number, decayPerSecond: number | undefined): void {
    const limit = this.#limits.get(name) ?? new Limit(name, slots);
    this.#limits.set(name, limit);
    limit.decayPerSecond = decayPerSecond;
    limit.slots.limit = slots;
  }

  /** True the first time that a name is found to have no limit. */
  firstMiss(name: string): boolean {
    if (this.#missed.has(name)) return false;
    this.#missed.add(name);
    return true;
  }
}
