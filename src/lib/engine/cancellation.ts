const reasons = new WeakSet();

/** True for what something was cancelled with: nobody has to hear it who has not waited for it. */
export function isCancellationReason(error: unknown): boolean {
  return typeof error === 'object' && error !== null && reasons.has(error);
}

/**
 * Ends what waits. Whoever waits listens; cancelling tells each once, with the reason. What is
 * inside ends with what is around it.
 */
export class Cancellation {
  // Made at need: most scopes are never listened to.
  #listeners: Set<(reason: unknown) => void> | undefined;
  #inside: Set<Cancellation> | undefined;
  #around: Cancellation | undefined;
  #cancelled: { readonly reason: unknown } | undefined;

  /** Cancelled when `around` is, until it is detached. */
  constructor(around?: Cancellation) {
    if (!around) return;
    this.#cancelled = around.#cancelled;
    if (this.#cancelled) return;
    this.#around = around;
    (around.#inside ??= new Set()).add(this);
  }

  get cancelled(): boolean {
    return this.#cancelled !== undefined;
  }

  /** Undefined before. */
  get reason(): unknown {
    return this.#cancelled?.reason;
  }

  /** Throws the reason, once cancelled. */
  throwIfCancelled(): void {
    if (this.#cancelled) throw this.#cancelled.reason;
  }

  /** Its work is over: what is around it need not know it any more. */
  detach(): void {
    const around = this.#around;
    this.#around = undefined;
    if (around) around.#inside?.delete(this);
  }

  cancel(reason: unknown): void {
    if (this.#cancelled) return;
    this.#cancelled = { reason };
    if (typeof reason === 'object' && reason !== null) reasons.add(reason);
    this.detach();
    const [listeners, inside] = [this.#listeners, this.#inside];
    this.#listeners = undefined;
    this.#inside = undefined;
    for (const one of inside ?? []) one.cancel(reason);
    for (const tell of listeners ?? []) tell(reason);
  }

  /** Calls back when cancelled, at once if that has been; the answer stops listening. */
  listen(listener: (reason: unknown) => void): () => void {
    if (this.#cancelled) {
      listener(this.#cancelled.reason);
      return () => undefined;
    }
    (this.#listeners ??= new Set()).add(listener);
    return () => this.#listeners?.delete(listener);
  }

  /** What the promise gives, unless this is cancelled first. */
  race<T>(promise: T | PromiseLike<T>): Promise<Awaited<T>> {
    return new Promise((resolve, reject) => {
      const forget = this.listen(reject);
      Promise.resolve(promise).then(
        (value) => {
          forget();
          resolve(value);
        },
        (error: unknown) => {
          forget();
          reject(error);
        },
      );
    });
  }
}
