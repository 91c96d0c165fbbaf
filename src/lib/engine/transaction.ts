/**
 * How a transaction stands: `ACTIVE` while its function runs, `STAGED` when it has returned and
 * waits for the transaction around it, then `COMMITTED` or `ROLLED_BACK`.
 */
export type TransactionState = 'ACTIVE' | 'STAGED' | 'COMMITTED' | 'ROLLED_BACK';

/** What has completed inside a transaction, and is made to last or undone with it. */
export interface StagedWork {
  /** Neither of the two ever rejects. */
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

/**
 * Work that lasts as a whole or not at all. Tasks that complete inside are staged; when the
 * function of the transaction returns they are committed, when it throws they are rolled back,
 * the last one first.
 */
export class Transaction implements StagedWork {
  readonly #parent: Transaction | undefined;
  // Made at need: every task run has a transaction, and few use it.
  #values: Map<string, unknown> | undefined;
  #staged: StagedWork[] | undefined;
  #state: TransactionState = 'ACTIVE';

  /** @internal */
  constructor(
    parent: Transaction | undefined,
    /** @internal True for the one that every task has around the tasks that it calls. */
    readonly ofTask: boolean,
  ) {
    this.#parent = parent;
  }

  /** `ACTIVE` while it runs, `STAGED` when it waits for the one around it, then its end. */
  get state(): TransactionState {
    return this.#state;
  }

  /** What `set` has put under the name, here or in a transaction around this one. */
  get(name: string): unknown {
    return this.#values?.has(name) ? this.#values.get(name) : this.#parent?.get(name);
  }

  /**
   * Remembers something for the hooks, for as long as the transaction lasts. A transaction
   * around this one does not see it.
   */
  set(name: string, value: unknown): void {
    (this.#values ??= new Map()).set(name, value);
  }

  /** @internal True where nobody has written a transaction, here or further out: what completes lasts. */
  get lastsAlone(): boolean {
    return this.ofTask && (this.#parent?.lastsAlone ?? true);
  }

  /** @internal */
  get isEmpty(): boolean {
    return this.#staged === undefined;
  }

  /** @internal Takes in what has completed inside; what comes after the end shares the end. */
  async stage(work: StagedWork): Promise<void> {
    (this.#staged ??= []).push(work);
    if (this.#state === 'COMMITTED') await work.commit();
    if (this.#state === 'ROLLED_BACK') await work.rollBack();
  }

  /** @internal Its function has returned: it lasts, unless one around it fails. */
  async complete(): Promise<void> {
    if (!this.#parent) return this.commit();
    this.#state = 'STAGED';
    await this.#parent.stage(this);
  }

  /** @internal */
  async commit(): Promise<void> {
    if (!this.#end('COMMITTED')) return;
    for (const work of [...(this.#staged ?? [])]) await work.commit();
  }

  /** @internal Undoes what has completed inside, the last first. */
  async rollBack(): Promise<void> {
    if (!this.#end('ROLLED_BACK')) return;
    for (const work of (this.#staged ?? []).toReversed()) await work.rollBack();
  }

  #end(state: TransactionState): boolean {
    if (this.#state === 'COMMITTED' || this.#state === 'ROLLED_BACK') return false;
    this.#state = state;
    return true;
  }
}
