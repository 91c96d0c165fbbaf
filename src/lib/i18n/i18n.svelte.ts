import { createContext } from 'svelte';
import { es } from './es';
import { createFormatters, type Formatters } from './formatters';
import type { Language } from './languages';

export type Dictionary = typeof es;

/**
 * The words and formats of the language in use; components read them and follow a change. Spanish
 * comes with every page, for pages are written in it beforehand; English is fetched by `load`.
 */
export class I18n {
  readonly #wanted: () => Language;
  #english = $state.raw<Dictionary>();
  /** Spanish as long as the words of the language that is wanted are not here. */
  readonly language: Language = $derived.by(() => (this.#english ? this.wanted : 'es'));
  readonly t: Dictionary = $derived.by(() =>
    this.language === 'en' && this.#english ? this.#english : es,
  );
  readonly format: Formatters = $derived.by(() => createFormatters(this.language));

  constructor(wanted: () => Language) {
    this.#wanted = wanted;
  }

  get wanted(): Language {
    return this.#wanted();
  }

  /** Fetches the words that are wanted. Never rejects: without a network the page stays Spanish. */
  async load(): Promise<void> {
    if (this.wanted === 'es' || this.#english) return;
    try {
      this.#english = (await import('./en')).en;
    } catch {
      // The next change of language tries again.
    }
  }
}

export const [useI18n, provideI18n] = createContext<I18n>();
