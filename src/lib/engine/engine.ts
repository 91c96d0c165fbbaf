import type { DeployedRun } from '$lib/contract/deployed-run';
import type { LogLevel, RunEvent, Site } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';
import type { Json } from '$lib/contract/json';
import type { StoredResult } from '$lib/contract/stored-result';
import { runOf, scopesFrom } from './scopes-from';
import { Cancellation } from './cancellation';
import { clip } from './clip';
import { EarlierCalls } from './compare-calls';
import { Hash } from './hash';
import { isUncertain } from './key-for';
import { Limits } from './limits';
import type { EnginePorts } from './ports';
import { randomFrom } from './random';
import { NOTHING_RESTORED, type RestoredRun } from './restored';
import { nameRun } from './run-name';
import { CallCounter, Children, type RunFacts, type Scope } from './scope';

/** What one program run shares: its ports, its seed, its names and the scope around everything. */
export class Engine {
  readonly program: Scope = {
    key: 'program',
    attempt: 0,
    flow: undefined,
    task: undefined,
    calls: new CallCounter(),
    children: new Children(),
    slots: undefined,
    transaction: undefined,
    cancellation: new Cancellation(),
  };
  /** How many errors were thrown where no call could hear them: in a timer, in a lost promise. */
  strayErrors = 0;
  /** The deployment that the program is run for has been served. */
  served = false;
  #suspended = false;
  #toldOfNoFlow = false;
  /** Results kept by this program run, by cache key. */
  readonly results = new Map<string, StoredResult>();
  /** What the code has limited by name. */
  readonly limits = new Limits();
  /** The playground's files, those included that the program has written. */
  readonly files: Map<string, string>;
  /** What runs have kept under a name, this one and those before it. */
  readonly variables: Map<string, Json>;
  /** Keys of task runs that were rolled back: to be done again, whatever was restored. */
  readonly undone = new Set<string>();
  /** What the run had called that this one goes on from. */
  readonly earlierCalls: EarlierCalls | undefined;
  readonly #names = new Set<string>();
  /** Runs so far by the task's or flow's name, in each flow run and outside any. */
  readonly #callCounts = new WeakMap<RunFacts | Scope, CallCounter>();

  /** By the attempt's counter, which every scope made inside the attempt shares. */
  readonly #randoms = new WeakMap<CallCounter, () => number>();

  constructor(
    readonly ports: EnginePorts,
    readonly seed: number,
    /** Set on purpose, to be looked at. */
    readonly faults: readonly Fault[] = [],
    /** What need not be done again. */
    readonly restored: RestoredRun = NOTHING_RESTORED,
    /** The deployment that the program is run for. */
    readonly deployed?: DeployedRun,
  ) {
    for (const [key, kept] of restored.results ?? []) this.results.set(key, kept);
    this.files = new Map(Object.entries(ports.files ?? {}));
    this.variables = new Map(Object.entries(ports.variables ?? {}));
    this.earlierCalls =
      restored.calls &&
      new EarlierCalls(restored.calls, (scope, message, site) =>
        this.log(scope, 'WARNING', message, site),
      );
  }

  /** True once the program ends to go on another day: what is cut short then has not ended. */
  get suspended(): boolean {
    return this.#suspended;
  }

  suspend(reason: Error): void {
    this.#suspended = true;
    this.program.cancellation.cancel(reason);
  }

  now(): number {
    return this.ports.clock.now();
  }

  emit(event: RunEvent): void {
    this.ports.emit(event);
  }

  /** Where the code that is running now was called, or what is left around that: what it calls has to be awaited. */
  scope(): Scope {
    const called = this.ports.context.current() ?? this.program;
    for (const scope of scopesFrom(called)) {
      if (!scope.children.closed || scope.cancellation.cancelled) return scope;
    }
    return this.program;
  }

  /**
   * Whether what an earlier run had done under the key is surely what is asked for now. Under an uncertain key
   * it is when nothing was called beside it, in `scope` and further out.
   */
  mayRestore(key: string, scope: Scope): boolean {
    if (!isUncertain(key)) return true;
    for (const around of scopesFrom(scope)) {
      if (!this.earlierCalls?.inTurn(around)) return false;
      if (!isUncertain(around.key)) break;
    }
    return true;
  }

  /**
   * A number from 0 to below 1. Each attempt draws from a row of its own, so that what it draws
   * does not depend on what happens beside it.
   */
  random(): number {
    const scope = this.scope();
    const { calls, attempt } = scope;
    const known = this.#randoms.get(calls);
    if (known) return known();
    const key = runOf(scope)?.key ?? scope.key;
    const hash = new Hash().add(String(this.seed)).add(key).add(`random ${attempt}`);
    const random = randomFrom(hash.words());
    this.#randoms.set(calls, random);
    return random();
  }

  /** A name that no other flow run of this program run has. */
  flowRunName(key: string): string {
    return nameRun(this.seed, key, this.#names);
  }

  /** Which call of the task or flow this is: counted from 0 for each name in each flow run. */
  nextCall(scope: Scope, kind: 'flow' | 'task', name: string): number {
    const home = scope.flow ?? this.program;
    const counts = this.#callCounts.get(home) ?? new CallCounter();
    this.#callCounts.set(home, counts);
    return counts.next(`${kind} ${name}`);
  }

  /** Writes a line to the log of the run that `scope` stands in. */
  log(scope: Scope, level: LogLevel, message: string, site?: Site): void {
    this.emit({
      type: 'log',
      at: this.now(),
      level,
      message: clip(message),
      ...(scope.flow && { flowRunId: scope.flow.id }),
      ...(scope.task && { taskRunId: scope.task.id }),
      ...(site && { site }),
    });
  }

  /** Says once why a flow is wanted around the task that is called. */
  tellOfNoFlow(taskName: string, site: Site | undefined): void {
    if (this.#toldOfNoFlow) return;
    this.#toldOfNoFlow = true;
    this.log(
      this.program,
      'WARNING',
      `Task '${taskName}' was called outside any flow, so its run stands alone; call it inside a flow to see its runs together and to retry, time and resume them as one`,
      site,
    );
  }

  /** A line that the code prints, where it stands; a run that keeps no prints leaves it to the program. */
  print(text: string): void {
    const scope = this.ports.context.current() ?? this.program;
    const kept = runOf(scope)?.logPrints ?? true;
    this.log(kept ? scope : this.program, 'PRINT', text);
  }
}
