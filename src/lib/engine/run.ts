import type { DeployedAs } from '$lib/contract/deployed-run';
import type { Site, StateChanged } from '$lib/contract/events';
import { attemptKey } from '$lib/contract/run-key';
import { isFinal, type StateValue } from '$lib/contract/states';
import { Cancellation } from './cancellation';
import { clip } from './clip';
import type { Engine } from './engine';
import { CallCounter, Children, type RunFacts, type Scope } from './scope';
import type { Semaphore } from './semaphore';
import { State } from './state';
import { Transaction } from './transaction';
import { assertMayFollow } from './transitions';

interface RunOrigin {
  readonly kind: 'flow' | 'task';
  readonly id: string;
  readonly name: string;
  /** Of the task or flow. */
  readonly definitionName: string;
  /** Which call of it in the flow run around, counted from 0. */
  readonly call: number;
  readonly key: string;
  readonly parent: Scope;
  readonly site: Site | undefined;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly logPrints: boolean;
  readonly deployment?: DeployedAs | undefined;
}

export type ResultFacts = Pick<
  StateChanged,
  'result' | 'resultText' | 'resultLost' | 'holdsUndo' | 'cacheKey'
>;

const PENDING: StateValue = { type: 'PENDING', name: 'Pending' };

/** One run while it lives; its events are its only trace. */
export class Run implements RunFacts {
  readonly kind: 'flow' | 'task';
  readonly id: string;
  /** Final once the run has been told of. */
  name: string;
  /** As its schema gave them back, once they have been looked at. */
  parameters: Readonly<Record<string, unknown>>;
  /** Why it can never begin. */
  obstacle: Error | undefined;
  readonly tags: readonly string[];
  readonly logPrints: boolean;
  readonly definitionName: string;
  readonly call: number;
  readonly key: string;
  readonly parent: Scope;
  readonly site: Site | undefined;
  readonly deployment: DeployedAs | undefined;
  /** Ends the run, whichever attempt it is in. */
  readonly cancellation: Cancellation;
  readonly #engine: Engine;
  /** Of the attempt that goes on. */
  #attempt: Cancellation | undefined;
  #state: StateValue = PENDING;
  #runCount = 0;
  /** Attempts of the run that it goes on from, which its retries do not count. */
  #before = 0;
  /** Of what is called about the run and not in its body. */
  readonly #outerCalls = new CallCounter();

  constructor(engine: Engine, origin: RunOrigin) {
    this.#engine = engine;
    this.kind = origin.kind;
    this.id = origin.id;
    this.name = origin.name;
    this.definitionName = origin.definitionName;
    this.call = origin.call;
    this.key = origin.key;
    this.parent = origin.parent;
    this.site = origin.site;
    this.deployment = origin.deployment;
    this.parameters = origin.parameters;
    this.tags = origin.tags;
    this.logPrints = origin.logPrints;
    // What goes on from a run that was cut short goes on in the attempt that it was in.
    const made = engine.restored.attempts?.get(origin.key);
    if (made && engine.mayRestore(origin.key, origin.parent)) {
      if (made.anew) this.#before = made.last - 1;
      else this.#runCount = made.last - 1;
    }
    this.cancellation = new Cancellation(origin.parent.cancellation);
  }

  get state(): StateValue {
    return this.#state;
  }

  /** How many attempts were begun. */
  get runCount(): number {
    return this.#runCount;
  }

  get label(): string {
    return `${this.kind === 'flow' ? 'Flow' : 'Task'} run '${this.name}'`;
  }

  /** Where code about the run stands that is not its body: a name, a schema. */
  outerScope(): Scope {
    // With keys of its own: where the run is restored nothing is called about it, and its caller's keys stay.
    const own = { ...this.parent, key: `${this.key} around`, calls: this.#outerCalls };
    return this.kind === 'flow' ? { ...own, flow: this, task: undefined } : { ...own, task: this };
  }

  /** Begins an attempt, in a scope of its own: what an attempt before it left behind stays there. */
  begin(slots?: Semaphore, undoable = false): Scope {
    this.#runCount += 1;
    this.enter(new State(this.#attempt ? 'Retrying' : 'Running'));
    this.#attempt?.detach();
    const cancellation = (this.#attempt = new Cancellation(this.cancellation));
    const around = this.parent.transaction;
    return {
      // What another attempt calls is other work, with a chance and an end of its own.
      key: attemptKey(this.key, this.#before + this.#runCount),
      attempt: this.#runCount,
      flow: this.kind === 'flow' ? this : this.parent.flow,
      task: this.kind === 'flow' ? undefined : this,
      calls: new CallCounter(),
      children: new Children(),
      slots,
      transaction:
        this.kind === 'task' || (undoable && around)
          ? new Transaction(around, this.kind === 'task' || around?.ofTask === true)
          : around,
      cancellation,
      ...(this.parent.held && { held: this.parent.held }),
    };
  }

  /** Goes to a state, with what the body returned where there is something to show. */
  enter(state: StateValue, result?: ResultFacts): void {
    assertMayFollow(this.#state, state);
    this.#state = state;
    if (isFinal(state)) {
      this.#attempt?.detach();
      this.cancellation.detach();
    }
    const { type, name, message } = state;
    this.#engine.emit({
      type: 'state',
      at: this.#engine.now(),
      id: this.id,
      state: message === undefined ? { type, name } : { type, name, message: clip(message) },
      runCount: this.#runCount,
      ...result,
    });
  }
}
