import type { Site } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import { CallCounter, Children, type RunScope, type Scope } from './scope';
import { State } from './state';
import { assertMayFollow } from './transitions';
import type { Engine } from './engine';

interface RunFacts {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly parent: Scope;
  readonly site: Site | undefined;
}

/** One run while it lives; its events are its only trace. */
export abstract class Run implements RunScope {
  abstract readonly kind: 'flow' | 'task';
  abstract readonly flow: RunScope | undefined;
  abstract readonly task: RunScope | undefined;
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly parent: Scope;
  readonly site: Site | undefined;
  readonly calls = new CallCounter();
  readonly children = new Children();
  readonly #engine: Engine;
  #state: State = new State('Pending');
  #runCount = 0;

  constructor(engine: Engine, facts: RunFacts) {
    this.#engine = engine;
    this.id = facts.id;
    this.name = facts.name;
    this.key = facts.key;
    this.parent = facts.parent;
    this.site = facts.site;
  }

  get state(): State {
    return this.#state;
  }

  /** Its logger's name, and what it is called in sentences: `Task run 'tarea1-0'`. */
  get label(): string {
    return `${this.kind === 'flow' ? 'Flow' : 'Task'} run '${this.name}'`;
  }

  /** Begins an attempt. */
  start(): void {
    this.#runCount += 1;
    this.enter(new State('Running'));
  }

  /** Goes to a state; `result` is what the body returned, where JSON can say it. */
  enter(state: State, result?: Json): void {
    assertMayFollow(this.#state, state);
    this.#state = state;
    const { type, name, message } = state;
    this.#engine.emit({
      type: 'state',
      at: this.#engine.now(),
      id: this.id,
      state: message === undefined ? { type, name } : { type, name, message },
      runCount: this.#runCount,
      ...(result === undefined ? {} : { result }),
    });
  }
}

export class FlowRun extends Run {
  override readonly kind = 'flow';
  override readonly flow: RunScope = this;
  override readonly task = undefined;
}

export class TaskRun extends Run {
  override readonly kind = 'task';
  override readonly flow: RunScope | undefined;
  override readonly task: RunScope = this;

  constructor(engine: Engine, facts: RunFacts) {
    super(engine, facts);
    this.flow = facts.parent.flow;
  }
}
