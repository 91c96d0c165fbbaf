import { goto } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';

/** The address's parameters, where filters live, so that a link or a reload finds the same view. */
export class Address {
  #ready = $state(false);

  constructor() {
    // Prerendered pages know no parameters; the first view in the browser must be the same.
    onMount(() => {
      this.#ready = true;
    });
  }

  /** False while the page is as it was prerendered. */
  get ready(): boolean {
    return this.#ready;
  }

  get(name: string): string | undefined {
    return (this.#ready && page.url.searchParams.get(name)) || undefined;
  }

  /**
   * Sets some parameters; undefined removes one. The others, such as the language, stay. The browser's Back
   * leads to what was before, except while somebody is `typing`.
   */
  async set(
    parameters: Readonly<Record<string, string | undefined>>,
    how: 'chosen' | 'typing' = 'chosen',
  ): Promise<void> {
    const url = new URL(page.url);
    for (const [name, value] of Object.entries(parameters)) {
      if (value === undefined) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    await goto(url, { keepFocus: true, noScroll: true, replaceState: how === 'typing' });
  }
}
