import type { RunEvent } from '$lib/contract/events';

/** So many events in each window are sent one by one, the rest in batches. */
const BATCH_EVENTS = 32;
/** At most so many wait: a loop that never yields keeps them back. */
const MOST_EVENTS = 64;
const WINDOW_MS = 16;

/**
 * Sends events to the page: at once while they are few, since a loop that never yields would
 * keep back whatever waits for a timer; in batches when they are many.
 */
export class Outbox {
  #texts: string[] = [];
  #scheduled = false;
  #windowEnds = 0;
  #sentInWindow = 0;
  #closed = false;

  constructor(
    private readonly send: (text: string) => void,
    private readonly later: (callback: () => void, delayMs: number) => void,
    private readonly now: () => number,
  ) {}

  add(event: RunEvent): void {
    if (this.#closed) return;
    this.#texts.push(JSON.stringify(event));
    // A page that is woken takes the processor from the program's first steps. A program that never says
    // a word more is known to the page all the same: it started it.
    if (event.type === 'program-started') return this.#schedule();
    const now = this.now();
    if (now >= this.#windowEnds) {
      this.#windowEnds = now + WINDOW_MS;
      this.#sentInWindow = 0;
    }
    this.#sentInWindow += 1;
    if (this.#sentInWindow <= BATCH_EVENTS || this.#texts.length >= MOST_EVENTS) this.flush();
    else this.#schedule();
  }

  flush(): void {
    if (this.#texts.length === 0) return;
    this.send(`[${this.#texts.join(',')}]`);
    this.#texts = [];
  }

  /** Sends what waits; what comes later is too late for the run. */
  close(): void {
    this.flush();
    this.#closed = true;
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
