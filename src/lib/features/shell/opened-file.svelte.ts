import { createContext } from 'svelte';

/** A file that the visitor dropped somewhere on the site, until the page for its kind takes it. */
export class OpenedFile {
  #file = $state.raw<File>();

  get current(): File | undefined {
    return this.#file;
  }

  open(file: File): void {
    this.#file = file;
  }

  /** Gives the file away: whoever comes back to the page later begins anew. */
  take(): File | undefined {
    const file = this.#file;
    this.#file = undefined;
    return file;
  }
}

export const [useOpenedFile, provideOpenedFile] = createContext<OpenedFile>();
