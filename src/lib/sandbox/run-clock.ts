import type { Clock } from '$lib/engine/clock';

/** The clock that a realm goes by, whichever run's it is now: what is put in the realm is put there once. */
export class RunClock implements Clock {
  #clock: Clock;
  #startedAt: number;
  #holds = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#startedAt = clock.now();
  }

  get kind(): Clock['kind'] {
    return this.#clock.kind;
  }
  get startedAt(): number {
    return this.#startedAt;
  }
  /** Something that only the outside can end goes on. */
  get held(): boolean {
    return this.#holds > 0;
  }

  follow(clock: Clock): void {
    this.#clock = clock;
    this.#startedAt = clock.now();
  }

  now(): number {
    return this.#clock.now();
  }
  nowForCode(): number {
    return this.#clock.nowForCode();
  }
  after(delayMs: number, callback: () => void): () => void {
    return this.#clock.after(delayMs, callback);
  }
  hold(): () => void {
    const release = this.#clock.hold();
    this.#holds += 1;
    let held = true;
    return () => {
      if (held) this.#holds -= 1;
      held = false;
      release();
    };
  }
}
