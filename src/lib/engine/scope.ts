import type { DeployedAs } from '$lib/contract/deployed-run';
import type { Site } from '$lib/contract/events';
import type { StateValue } from '$lib/contract/states';
import type { Cancellation } from './cancellation';
import type { Semaphore } from './semaphore';
import type { Outcome } from './state';
import type { Transaction } from './transaction';

/** What a call finds around it: the program, or one attempt of a flow run or a task run. */
export interface Scope {
  readonly key: string;
  /** Which attempt of its run this is, from 1; 0 for the program. */
  readonly attempt: number;
  /** The nearest flow run, this one included. */
  readonly flow: RunFacts | undefined;
  /** The task run that the call stands in, unless a flow run stands between. */
  readonly task: RunFacts | undefined;
  readonly calls: CallCounter;
  readonly children: Children;
  /** Places for the task runs that a flow submits; no limit when absent. */
  readonly slots: Semaphore | undefined;
  /** What completes in here lasts or is undone with it; absent outside any. */
  readonly transaction: Transaction | undefined;
  /** Ends what runs and waits in here. */
  readonly cancellation: Cancellation;
  /** Names of limits whose slots are held around here. */
  readonly held?: readonly string[];
}

/** What never changes about a flow run or a task run. */
export interface RunFacts {
  readonly kind: 'flow' | 'task';
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** The scope that it was called in. */
  readonly parent: Scope;
  /** Where it was called. */
  readonly site: Site | undefined;
  /** Its logger's name, and what it is called in sentences: `Task run 'tarea1-0'`. */
  readonly label: string;
  /** The flow's or task's name. */
  readonly definitionName: string;
  /** What it was called with, by name. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  /** The deployment that started it, and when it was to begin. */
  readonly deployment: DeployedAs | undefined;
  /** How many attempts were begun. */
  readonly runCount: number;
  /** Whether what is printed in it is kept with it. */
  readonly logPrints: boolean;
  /** How it stands at this moment. */
  readonly state: StateValue;
  /** Goes to a state of the table. */
  enter(state: StateValue): void;
}

/** The call of a run, as the scope that it was made in sees it. */
export interface Call {
  readonly run: RunFacts;
  /** False when it floats: made, and never awaited or chained on. */
  readonly awaited: boolean;
  /** Resolves when the run has ended, however it ended. */
  readonly settled: Promise<void>;
}

/** Counts equal calls within a scope, so that each gets a key of its own. */
export class CallCounter {
  // Made at need: most task runs call nothing.
  #counts: Map<string, number> | undefined;

  next(call: string): number {
    this.#counts ??= new Map();
    const count = this.#counts.get(call) ?? 0;
    this.#counts.set(call, count + 1);
    return count;
  }
}

/** The runs that a scope started. */
export class Children {
  #unfinished: Set<Call> | undefined;
  #ended: StateValue[] | undefined;
  #failure: { readonly error: unknown } | undefined;
  #endings: Set<Promise<void>> | undefined;
  #closed = false;

  /** The calls whose runs have not ended, oldest first. */
  get unfinished(): readonly Call[] {
    return this.#unfinished ? [...this.#unfinished] : [];
  }

  /** How each ended, in that order. */
  get states(): readonly StateValue[] {
    return this.#ended ?? [];
  }

  /** The first failed one's error. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  /** What must be done before the scope is over, such as undoing; never a reason for a warning. */
  get endings(): readonly Promise<void>[] {
    return this.#endings ? [...this.#endings] : [];
  }

  /** Keeps the scope from ending before the work, which never rejects. */
  async waitFor(work: Promise<void>): Promise<void> {
    const endings = (this.#endings ??= new Set());
    endings.add(work);
    await work;
    endings.delete(work);
  }

  /** Something in here has not ended. */
  get busy(): boolean {
    return (this.#unfinished?.size ?? 0) > 0 || (this.#endings?.size ?? 0) > 0;
  }

  /** What these belong to is over: nothing more is to be started in it. */
  get closed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
  }

  started(call: Call): void {
    (this.#unfinished ??= new Set()).add(call);
  }

  /** Something failed in here that was to start runs. */
  failed(error: unknown): void {
    (this.#ended ??= []).push({ type: 'FAILED', name: 'Failed' });
    this.#failure ??= { error };
  }

  ended(call: Call, state: StateValue, failure?: Outcome<unknown>): void {
    this.#unfinished?.delete(call);
    (this.#ended ??= []).push({ type: state.type, name: state.name });
    if (failure && 'error' in failure) this.#failure ??= failure;
  }
}
