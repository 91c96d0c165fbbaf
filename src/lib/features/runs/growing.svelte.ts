/** Shows the first of a long list, and more when asked. */
export class Growing<T> {
  readonly #all: () => readonly T[];
  #limit = $state(0);
  readonly shown = $derived.by(() => this.#all().slice(0, this.#limit));
  readonly rest = $derived.by(() => Math.max(0, this.#all().length - this.#limit));

  constructor(all: () => readonly T[], start = 200) {
    this.#all = all;
    this.#limit = start;
  }

  grow = (): void => {
    this.#limit += 500;
  };
}
