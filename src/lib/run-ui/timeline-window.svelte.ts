import { panned, zoomed, type TimeWindow } from '$lib/projections/time-window';

/** Which part of a run's time is in sight: all of it until somebody goes closer. */
export class TimelineWindow {
  readonly #whole: () => TimeWindow;
  #near = $state.raw<TimeWindow>();

  constructor(whole: () => TimeWindow) {
    this.#whole = whole;
  }

  /** Undefined while all is in sight. */
  get near(): TimeWindow | undefined {
    return this.#near;
  }
  get shown(): TimeWindow {
    return this.#near ?? this.#whole();
  }

  fit = (): void => {
    this.#near = undefined;
  };

  /** `anchor` is a moment that stays where it is; the middle when left out. */
  zoom(factor: number, anchor = (this.shown.from + this.shown.to) / 2): void {
    this.#show(zoomed(this.shown, this.#whole(), factor, anchor));
  }

  /** By a share of what is in sight. */
  pan(share: number): void {
    if (!this.#near) return;
    this.#show(panned(this.#near, this.#whole(), share * (this.#near.to - this.#near.from)));
  }

  /** Brings a moment into sight. */
  reveal(at: number): void {
    const near = this.#near;
    if (!near || (at >= near.from && at <= near.to)) return;
    this.#show(panned(near, this.#whole(), at - (near.from + near.to) / 2));
  }

  #show(window: TimeWindow): void {
    const whole = this.#whole();
    const all = window.from <= whole.from && window.to >= whole.to;
    this.#near = all ? undefined : window;
  }
}
