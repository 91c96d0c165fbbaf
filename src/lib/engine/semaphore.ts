import type { Cancellation } from './cancellation';

interface Waiter {
  readonly amount: number;
  readonly grant: () => void;
}

/** So many places, given first come, first served. */
export class Semaphore {
  readonly #waiters: Waiter[] = [];
  #limit: number;
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
    this.#serve();
  }

  /** Places without waiting, unless somebody waits already or there are too few; as `take`. */
  takeNow(amount: number): (() => void) | undefined {
    if (this.#waiters.length > 0 || !this.#fits(amount)) return undefined;
    this.#taken += amount;
    return () => this.#giveBack(amount);
  }

  /** Waits for places; the answer gives them back. Rejects with the reason when cancelled. */
  take(amount: number, cancellation: Cancellation): Promise<() => void> {
    return new Promise((resolve, reject) => {
      cancellation.throwIfCancelled();
      const waiter: Waiter = {
        amount,
        grant: () => {
          forget();
          this.#taken += amount;
          resolve(() => this.#giveBack(amount));
        },
      };
      const forget = cancellation.listen((reason) => {
        const index = this.#waiters.indexOf(waiter);
        if (index >= 0) this.#waiters.splice(index, 1);
        reject(reason);
        this.#serve();
      });
      this.#waiters.push(waiter);
      this.#serve();
    });
  }

  #giveBack(amount: number): void {
    this.#taken -= amount;
    this.#serve();
  }

  /** Nobody overtakes: who asks for much is not starved by those who ask for little. */
  #serve(): void {
    for (let next = this.#waiters[0]; next; next = this.#waiters[0]) {
      if (!this.#fits(next.amount)) return;
      this.#waiters.shift();
      next.grant();
    }
  }

  /** More than there is in all gets all there is, alone, instead of waiting for ever. */
  #fits(amount: number): boolean {
    return this.#limit > 0 && (this.#taken + amount <= this.#limit || this.#taken === 0);
  }
}
