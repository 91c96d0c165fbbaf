import { onDestroy } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/** For so long a delete can be undone, in milliseconds. */
const UNDO_MS = 10_000;

/**
 * Program runs that are gone from the list and still in the history, until it is too late to undo. Who
 * leaves the page has decided: they are deleted then. A tab that is closed deletes nothing.
 */
export class DeferredDelete {
  readonly #ids = new SvelteSet<string>();
  /** Too late to undo. */
  readonly #going = new SvelteSet<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  failed = $state(false);

  /** Called while a component starts. */
  constructor() {
    onDestroy(() => void this.#commit());
  }

  /** Those that can still be undone. */
  get count(): number {
    return this.#ids.size;
  }

  has(programRunId: string): boolean {
    return this.#ids.has(programRunId) || this.#going.has(programRunId);
  }

  /** More can be added while others wait; all can be undone for as long as the last. */
  add(programRunIds: readonly string[]): void {
    clearTimeout(this.#timer);
    this.failed = false;
    for (const id of programRunIds) this.#ids.add(id);
    this.#timer = setTimeout(() => void this.#commit(), UNDO_MS);
  }

  undo(): void {
    clearTimeout(this.#timer);
    this.#ids.clear();
  }

  async #commit(): Promise<void> {
    clearTimeout(this.#timer);
    const ids = [...this.#ids];
    if (ids.length === 0) return;
    this.#ids.clear();
    for (const id of ids) this.#going.add(id);
    try {
      const { deleteProgramRuns } = await import('$lib/history/delete-runs');
      await deleteProgramRuns(ids);
    } catch {
      this.failed = true;
    }
    for (const id of ids) this.#going.delete(id);
  }
}
