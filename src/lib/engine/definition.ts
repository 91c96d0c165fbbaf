/** A task or flow as it was written: what a call of it needs to know. */
export interface Definition<Args extends unknown[], Result> {
  readonly name: string;
  readonly tags: readonly string[];
  readonly body: (...args: Args) => Result | PromiseLike<Result>;
  readonly parameterNames: readonly string[];
}
