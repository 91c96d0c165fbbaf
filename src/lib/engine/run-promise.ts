import type { Run } from './run';
import type { Call, Children, RunFacts } from './scope';
import { outcomeOf, type State } from './state';

/** What a call of a task or flow gives: a promise that knows its run and whether anybody waits. */
export class RunPromise<Given> extends Promise<Given> implements Call {
  #awaited = false;
  readonly run: RunFacts;

  private constructor(
    run: RunFacts,
    settle: (resolve: (value: Given) => void, reject: (error: unknown) => void) => void,
  ) {
    super(settle);
    this.run = run;
    // The run reports its own failure; nobody has to await it only to keep the realm quiet.
    super.then(undefined, () => undefined);
  }

  /** A call whose run is under way; `give` turns its final state into what the caller gets. */
  static of<Result, Given>(
    run: Run,
    ended: Promise<State<Result>>,
    give: (state: State<Result>) => Given,
  ): RunPromise<Given> {
    const { children } = run.parent;
    const call = new RunPromise<Given>(run, (resolve, reject) => {
      ended
        .then((state) => {
          tell(children, call, state);
          return give(state);
        })
        .then(resolve, reject);
    });
    children.started(call);
    return call;
  }

  /** The same for a run that somebody else waits for, such as the holder of a future. */
  static awaited<Result>(run: Run, ended: Promise<State<Result>>): void {
    const { children } = run.parent;
    const settled = ended.then((state) => tell(children, call, state));
    const call: Call = { run, awaited: true, settled };
    children.started(call);
  }

  /** Promises made from this one are plain. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** False when the call floats: made, and never awaited or chained on. */
  get awaited(): boolean {
    return this.#awaited;
  }

  /** Resolves when the run has ended, however it ended; waiting here does not count as awaiting. */
  get settled(): Promise<void> {
    return super.then(
      () => undefined,
      () => undefined,
    );
  }

  override then<A = Given, B = never>(
    fulfilled?: ((value: Given) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#awaited = true;
    return super.then(fulfilled, rejected);
  }
}

function tell(children: Children, call: Call, state: State): void {
  children.ended(call, state, state.isCompleted() ? undefined : outcomeOf(state));
}
