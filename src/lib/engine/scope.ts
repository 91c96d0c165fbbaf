import type { StateValue } from '$lib/contract/states';
import type { FlowRun, TaskRun } from './run';
import type { RunPromise } from './run-promise';
import type { Outcome } from './state';

/** What a call finds around it: the program, a flow run or a task run. */
export interface Scope {
  readonly key: string;
  /** The nearest flow run, this one included. */
  readonly flow: FlowRun | undefined;
  /** The task run that the call stands in, unless a flow run stands between. */
  readonly task: TaskRun | undefined;
  readonly calls: CallCounter;
  readonly children: Children;
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
  readonly #unfinished = new Set<RunPromise<unknown>>();
  readonly #ended: StateValue[] = [];
  #failure: { readonly error: unknown } | undefined;

  /** The calls whose runs have not ended, oldest first. */
  get unfinished(): readonly RunPromise<unknown>[] {
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

  started(call: RunPromise<unknown>): void {
    this.#unfinished.add(call);
  }

  ended(call: RunPromise<unknown>, state: StateValue, failure?: Outcome<unknown>): void {
    this.#unfinished.delete(call);
    this.#ended.push({ type: state.type, name: state.name });
    if (failure && 'error' in failure) this.#failure ??= failure;
  }
}
