export interface WakeUp {
  readonly at: number;
  readonly callback: () => void;
  /** Counts the calls of `add`: those of one moment wake in the order in which they went to sleep. */
  readonly order: number;
  cancelled: boolean;
}

/** Callbacks by the time at which they are due: a binary heap, the earliest first. */
export class WakeUps {
  readonly #heap: WakeUp[] = [];
  #added = 0;
  #live = 0;

  /** How many are due some day. */
  get size(): number {
    return this.#live;
  }

  /** The answer takes it back. */
  add(at: number, callback: () => void): () => void {
    const wakeUp: WakeUp = { at, callback, order: this.#added++, cancelled: false };
    this.#live += 1;
    this.#rise(wakeUp);
    return () => {
      if (wakeUp.cancelled) return;
      wakeUp.cancelled = true;
      this.#live -= 1;
    };
  }

  /** Takes out the earliest; undefined when there is none. */
  next(): WakeUp | undefined {
    for (let first = this.#shift(); first; first = this.#shift()) {
      if (first.cancelled) continue;
      // What has woken cannot be taken back.
      first.cancelled = true;
      this.#live -= 1;
      return first;
    }
    return undefined;
  }

  #shift(): WakeUp | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (last && last !== first) this.#sink(last);
    return first;
  }

  #rise(wakeUp: WakeUp): void {
    let place = this.#heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above];
      if (!parent || !isEarlier(wakeUp, parent)) break;
      this.#heap[place] = parent;
      place = above;
    }
    this.#heap[place] = wakeUp;
  }

  /** From the top down. */
  #sink(wakeUp: WakeUp): void {
    let place = 0;
    for (;;) {
      const left = this.#heap[2 * place + 1];
      const right = this.#heap[2 * place + 2];
      const child = left && right && isEarlier(right, left) ? right : left;
      if (!child || !isEarlier(child, wakeUp)) break;
      this.#heap[place] = child;
      place = 2 * place + (child === left ? 1 : 2);
    }
    this.#heap[place] = wakeUp;
  }
}

function isEarlier(one: WakeUp, other: WakeUp): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
