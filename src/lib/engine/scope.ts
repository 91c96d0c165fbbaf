import type { Site } from '$lib/contract/events';
import type { StateValue } from '$lib/contract/states';
import type { Outcome } from './state';

/** What a call finds around it: the program, a flow run or a task run. */
export interface Scope {
  readonly key: string;
  /** The nearest flow run, this one included. */
  readonly flow: RunScope | undefined;
  /** The task run that the call stands in, unless a flow run stands between. */
  readonly task: RunScope | undefined;
  readonly calls: CallCounter;
  readonly children: Children;
}

/** A scope that is a flow run or a task run. */
export interface RunScope extends Scope {
  readonly id: string;
  /** What it is called in sentences: `Task run 'tarea1-0'`. */
  readonly label: string;
  /** Where it was called. */
  readonly site: Site | undefined;
}

/** The call of a run, as the scope that it was made in sees it. */
export interface Call {
  readonly run: RunScope;
  /** False when it floats: made, and never awaited or chained on. */
  readonly awaited: boolean;
  /** Resolves when the run has ended, however it ended. */
  readonly settled: Promise<void>;
}

/** Counts equal calls within a scope, so that each gets a key of its own. */
export class CallCounter {
  readonly #counts = new Map<string, number>();

  next(call: string): number {
    const count = this.#counts.get(call) ?? 0;
    this.#counts.set(call, count + 1);
    return count;
  }
}

/** The runs that a scope started. */
export class Children {
  readonly #unfinished = new Set<Call>();
  readonly #ended: StateValue[] = [];
  #failure: { readonly error: unknown } | undefined;

  /** The calls whose runs have not ended, oldest first. */
  get unfinished(): readonly Call[] {
    return [...this.#unfinished];
  }

  /** How each ended, in that order. */
  get states(): readonly StateValue[] {
    return this.#ended;
  }

  /** The first failed one's error. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  started(call: Call): void {
    this.#unfinished.add(call);
  }

  ended(call: Call, state: StateValue, failure?: Outcome<unknown>): void {
    this.#unfinished.delete(call);
    this.#ended.push({ type: state.type, name: state.name });
    if (failure && 'error' in failure) this.#failure ??= failure;
  }
}
