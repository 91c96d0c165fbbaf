/** The clock, as often as a picture of it needs it; still until it is followed. */
export class Present {
  #now = $state(0);

  /** Milliseconds since the epoch. */
  get now(): number {
    return this.#now;
  }

  /** Follows the clock until the function that comes back is called; gently where motion is not wanted. */
  follow(): () => void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const least = still ? 1000 : 33;
    let frame = 0;
    const tick = () => {
      const now = Date.now();
      if (now - this.#now >= least) this.#now = now;
      frame = requestAnimationFrame(tick);
    };
    tick();
    return () => cancelAnimationFrame(frame);
  }
}
