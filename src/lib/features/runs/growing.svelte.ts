/**
 * Shows the first of a long list, and more when asked. What is shown are copies: records change in place,
 * and the screen would not notice.
 */
export class Growing<T extends object> {
  readonly #all: () => readonly T[];
  #limit = $state(0);
  readonly #list = $derived.by(() => this.#all());
  readonly shown = $derived.by(() => this.#list.slice(0, this.#limit).map((item) => ({ ...item })));
  readonly rest = $derived.by(() => Math.max(0, this.#list.length - this.#limit));

  constructor(all: () => readonly T[], start = 200) {
    this.#all = all;
    this.#limit = start;
  }

  grow = (): void => {
    this.#limit += 500;
  };
}
