import { isCancellationReason } from '$lib/engine/cancellation';
import type { Clock } from '$lib/engine/clock';
import { reportError } from '$lib/engine/end-run';
import type { Engine } from '$lib/engine/engine';
import type { ContextStore } from '$lib/engine/ports';
import * as flujo from '$lib/flujo/index';
import { installEngine } from '$lib/flujo/installed-engine';
import { carryContext, type Realm } from './carry-context';
import { carryHandlers } from './carry-handlers';
import { ClockTimers } from './clock-timers';
import { closeDoors } from './close-doors';
import { createConsole } from './console';
import { followAbortTimeout, followClock, holdForOutsideWork } from './follow-clock';
import { RealmMarks } from './realm-marks';
import { RunClock } from './run-clock';

/** The global scope of the worker, as far as it is used here. */
export interface WorkerRealm extends Realm {
  clearTimeout: (id?: number) => void;
  clearInterval: (id?: number) => void;
  Date: DateConstructor;
  readonly performance: Performance;
  readonly Math: Math;
  __flujoProgram?: () => Promise<void>;
  importScripts: (url: string) => void;
  addEventListener: (type: string, listener: (event: never) => void, options?: object) => void;
}

/**
 * The worker's global scope as a program finds it. It is made once, and leads each run to its own clock
 * and engine.
 */
export class ProgramRealm {
  readonly context: ContextStore;
  readonly #realm: typeof globalThis & WorkerRealm;
  readonly #real: Clock;
  readonly #clock: RunClock;
  readonly #timers: ClockTimers;
  #engine: Engine | undefined;
  #timeIsLed = false;
  #marks: RealmMarks | undefined;

  /** `clock` is the realm's own; a run brings another, or the same. */
  constructor(realm: typeof globalThis & WorkerRealm, clock: Clock) {
    this.#realm = realm;
    this.#real = clock;
    this.#clock = new RunClock(clock);
    const store: { context?: ContextStore } = {};
    this.#timers = new ClockTimers(realm, this.#clock, () => store.context?.current());
    this.context = store.context = carryContext(realm);
    carryHandlers(realm, this.context);
    realm.Math.random = () => this.#engine?.random() ?? 0;
    Object.assign(realm, { __flujo: flujo });
    this.#watchForStrayErrors();
    closeDoors(realm);
  }

  /** Resolves when no timer of the program's is set. */
  idle(): Promise<void> {
    return this.#timers.idle();
  }

  /** From now on the realm is that run's. */
  enter(engine: Engine, clock: Clock): void {
    this.#engine = engine;
    this.#clock.follow(clock);
    if (clock.kind === 'fast') this.#leadTime();
    installEngine(engine);
    const print = (text: string) => engine.print(text);
    Object.assign(this.#realm, { console: createConsole(print, () => clock.now()) });
  }

  /** Remembers what the realm is like before the program, `code`, runs in it for the first time. */
  mark(code: string): void {
    this.#marks ??= new RealmMarks(this.#realm, code, Object.values(flujo));
  }

  /** Nothing of a run that has ended is left in the realm, nor goes on in it. */
  isAsMarked(): boolean {
    return !this.#clock.held && (this.#marks?.hold() ?? false);
  }

  /** Once is enough: what is put in the realm reads the clock of the run of the moment. */
  #leadTime(): void {
    if (this.#timeIsLed) return;
    this.#timeIsLed = true;
    followClock(this.#realm, this.#clock, () => this.#clock.startedAt);
    followAbortTimeout(this.#realm, this.#clock);
    holdForOutsideWork(this.#realm, this.#clock, this.#real);
  }

  /** What is thrown in a timer, or rejected and never awaited, belongs to no run; the log tells it. */
  #watchForStrayErrors(): void {
    const report = (event: Event, error: unknown) => {
      event.preventDefault();
      const engine = this.#engine;
      // Whatever was cut short was told so already.
      if (!engine || isCancellationReason(error)) return;
      engine.strayErrors += 1;
      reportError(engine, engine.program, error);
    };
    this.#realm.addEventListener('error', (event: ErrorEvent) =>
      report(event, event.error ?? event.message),
    );
    this.#realm.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) =>
      report(event, event.reason),
    );
  }
}
