interface HeartbeatActions {
  readonly pingWorker: (count: number) => void;
  readonly pingFrame: (count: number) => void;
  readonly onResponsive: (responsive: boolean) => void;
  /** Not even the frame answers: the browser ended it. */
  readonly onGone: () => void;
}

const INTERVAL_MS = 1000;
/** A worker silent for this long may be in an endless loop: the student is asked. */
const WORKER_PATIENCE_MS = 3000;
/** A frame runs nothing of the student's; silent for this long it is dead. */
const FRAME_PATIENCE_MS = 10_000;

/** Asks worker and frame whether they live. A page in the background is not a reason to worry. */
export class Heartbeat {
  readonly #actions: HeartbeatActions;
  #timer: ReturnType<typeof setInterval> | undefined;
  #beats = 0;
  #workerHeard = 0;
  #frameHeard = 0;
  #responsive = true;

  constructor(actions: HeartbeatActions) {
    this.#actions = actions;
  }

  start(): void {
    this.#timer = setInterval(() => this.#beat(), INTERVAL_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  workerAnswered(): void {
    this.#workerHeard = this.#beats;
    this.#frameHeard = this.#beats;
    this.#tell(true);
  }

  frameAnswered(): void {
    this.#frameHeard = this.#beats;
  }

  /** Starts the patience anew. */
  keepWaiting(): void {
    this.#workerHeard = this.#beats;
    this.#tell(true);
  }

  /** Time is counted in beats, not by the clock: a page that slept has not been waiting. */
  #beat(): void {
    this.#beats += 1;
    this.#actions.pingWorker(this.#beats);
    this.#actions.pingFrame(this.#beats);
    const silent = (heard: number) => (this.#beats - heard) * INTERVAL_MS;
    if (silent(this.#frameHeard) > FRAME_PATIENCE_MS) this.#actions.onGone();
    else if (silent(this.#workerHeard) > WORKER_PATIENCE_MS) this.#tell(false);
  }

  #tell(responsive: boolean): void {
    if (responsive === this.#responsive) return;
    this.#responsive = responsive;
    this.#actions.onResponsive(responsive);
  }
}
