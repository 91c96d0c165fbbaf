import type { RunEvent } from '$lib/contract/events';

/** So many events in each window are sent one by one, the rest in batches. */
const ALONE = 32;
/** The same in a window that follows a full one: a message costs as much as several events. */
const ALONE_IN_A_FLOOD = 4;
/** At most so many wait: a loop that never yields keeps them back. */
const MOST_EVENTS = 64;
const WINDOW_MS = 16;

/**
 * Sends events to the page: at once while they are few, since a loop that never yields would
 * keep back whatever waits for a timer; in batches when they are many.
 */
export class Outbox {
  #events: RunEvent[] = [];
  #scheduled = false;
  #windowEnds = 0;
  #sentInWindow = 0;
  #alone = ALONE;
  #closed = false;

  constructor(
    private readonly send: (text: string) => void,
    private readonly later: (callback: () => void, delayMs: number) => void,
    private readonly now: () => number,
  ) {}

  /** It may be read later: whoever made it must not change it. */
  add(event: RunEvent): void {
    if (this.#closed) return;
    this.#events.push(event);
    // A page that is woken takes the processor from the program's first steps. A program that never says
    // a word more is known to the page all the same: it started it.
    if (event.type === 'program-started') return this.#schedule();
    const now = this.now();
    if (now >= this.#windowEnds) this.#openWindow(now);
    this.#sentInWindow += 1;
    if (this.#sentInWindow <= this.#alone || this.#events.length >= MOST_EVENTS) this.flush();
    else this.#schedule();
  }

  flush(): void {
    if (this.#events.length === 0) return;
    this.send(JSON.stringify(this.#events));
    this.#events = [];
  }

  /** Sends what waits; what comes later is too late for the run. */
  close(): void {
    this.flush();
    this.#closed = true;
  }

  #openWindow(now: number): void {
    const flood = this.#sentInWindow > MOST_EVENTS && now < this.#windowEnds + WINDOW_MS;
    this.#alone = flood ? ALONE_IN_A_FLOOD : ALONE;
    this.#windowEnds = now + WINDOW_MS;
    this.#sentInWindow = 0;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.later(() => {
      this.#scheduled = false;
      this.flush();
    }, WINDOW_MS);
  }
}
