/** How a scrolling element stands, in pixels. */
type Standing = Pick<HTMLElement, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

/** How near the end still counts as being there, in pixels. */
const NEAR = 32;
const UPWARD: ReadonlySet<string> = new Set(['ArrowUp', 'PageUp', 'Home']);

/**
 * Whether the end of what grows stays in view: until the reader moves up, and again once the reader is back at
 * the end. A place that changes because the content or its window did is no move of the reader.
 */
export class EndFollower {
  #following = $state(true);
  #last: Standing = { scrollTop: 0, scrollHeight: 0, clientHeight: 0 };
  /** The scroll bar or a selection is being dragged. */
  #held = false;
  #touchedAt = 0;

  get following(): boolean {
    return this.#following;
  }

  scrolled({ scrollTop, scrollHeight, clientHeight }: Standing): void {
    const last = this.#last;
    this.#last = { scrollTop, scrollHeight, clientHeight };
    const still = scrollHeight === last.scrollHeight && clientHeight === last.clientHeight;
    if (scrollTop < last.scrollTop) {
      if ((still || this.#held) && !isAtEnd(this.#last)) this.#following = false;
    } else if (isAtEnd(this.#last)) this.#following = true;
  }

  /** It or what it holds has another size; where all is in sight again, as of a new run, there is nobody to leave. */
  resized({ scrollTop, scrollHeight, clientHeight }: Standing): void {
    this.#last = { scrollTop, scrollHeight, clientHeight };
    if (scrollHeight <= clientHeight) this.#following = true;
  }

  wheeled(box: Standing, deltaY: number): void {
    if (deltaY < 0) this.#turnBack(box);
  }

  pressed(box: Standing, key: string): void {
    if (UPWARD.has(key)) this.#turnBack(box);
  }

  held(isHeld: boolean): void {
    this.#held = isHeld;
  }

  touched(y: number): void {
    this.#touchedAt = y;
  }

  dragged(box: Standing, y: number): void {
    if (y > this.#touchedAt) this.#turnBack(box);
    this.#touchedAt = y;
  }

  follow(): void {
    this.#following = true;
  }

  #turnBack({ scrollTop }: Standing): void {
    if (scrollTop > 0) this.#following = false;
  }
}

function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Standing): boolean {
  return scrollHeight - scrollTop - clientHeight < NEAR;
}
