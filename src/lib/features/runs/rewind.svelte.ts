import { countToStart, countUntil, Replay } from '$lib/projections/replay';
import type { CodeLights } from '$lib/projections/code-lights';
import type { RunLedger } from '$lib/projections/run-ledger';

interface Source {
  readonly ledger: RunLedger;
  /** Goes up when the ledger has changed. */
  readonly revision: number;
}
/** The run as of the moment in view. */
export interface RunMoment extends Source {
  readonly lights: CodeLights;
}
export const SPEEDS = ['1', '10'] as const;
export type Speed = (typeof SPEEDS)[number];

/** A place in a run's events; everything on the page shows the run as of it. */
export class Rewind {
  readonly #source: () => Source | undefined;
  readonly #runId: () => string | undefined;
  readonly #past = new Replay();
  readonly #present = new Replay();
  /** How many events have come; undefined: all, and those that still come. */
  #count = $state<number>();
  /** While it plays, the time between two events. */
  #at = $state<number>();
  #frame = $state<number>();
  speed = $state<Speed>('1');

  /** `runId`: the run that is looked at; there is nothing to see before it. */
  constructor(source: () => Source | undefined, runId: () => string | undefined = () => undefined) {
    this.#source = source;
    this.#runId = runId;
    $effect(() => () => this.pause());
  }

  readonly #events = $derived.by(() => {
    const source = this.#source();
    void source?.revision;
    return source?.ledger.events ?? [];
  });
  /** The first event to go back to, counted from 1. */
  readonly least = $derived.by(() => {
    const id = this.#runId();
    return id === undefined ? 1 : countToStart(this.#events, id);
  });
  readonly shown = $derived.by((): RunMoment | undefined => {
    const source = this.#source();
    if (!source) return undefined;
    const { ledger, revision } = source;
    const count = this.#count;
    if (count !== undefined) {
      const past = this.#past.at(ledger.events, count);
      return { ledger: past.ledger, lights: past.lights, revision: count };
    }
    return { ledger, lights: this.#present.at(ledger.events, revision).lights, revision };
  });

  /** On the run's clock; undefined at the end. */
  get cursor(): number | undefined {
    return this.#count === undefined ? undefined : this.#at;
  }
  get playing(): boolean {
    return this.#frame !== undefined;
  }
  get count(): number {
    return this.#count ?? this.total;
  }
  get total(): number {
    return this.#source()?.revision ?? 0;
  }

  /** To a moment; the run at least is there. */
  seek = (at: number): void => {
    const count = Math.max(this.least, countUntil(this.#events, at));
    this.#at = at;
    this.#count = count;
  };

  /** To so many events. */
  goTo(count: number): void {
    const wanted = Math.min(this.total, Math.max(this.least, count));
    this.#count = wanted;
    this.#at = this.#events[wanted - 1]?.at;
  }

  step(by: 1 | -1): void {
    this.pause();
    this.goTo(this.count + by);
  }

  toEnd = (): void => {
    this.pause();
    this.#count = undefined;
    this.#at = undefined;
  };

  play(): void {
    if (this.#count === undefined || this.#count >= this.total) this.goTo(this.least);
    let last = performance.now();
    const tick = (now: number) => {
      const from = this.#at ?? 0;
      this.seek(from + (now - last) * Number(this.speed));
      last = now;
      if (this.count >= this.total) this.toEnd();
      else this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  pause = (): void => {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  };
}
