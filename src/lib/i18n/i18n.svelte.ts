import { createContext } from 'svelte';
import { en } from './en';
import { es } from './es';
import { createFormatters, type Formatters } from './formatters';
import type { Language } from './languages';

export type Dictionary = typeof es;
const DICTIONARIES: Record<Language, Dictionary> = { es, en };

/** The words and formats of the language in use; components read them and follow a change. */
export class I18n {
  readonly #language: () => Language;
  readonly t: Dictionary = $derived.by(() => DICTIONARIES[this.#language()]);
  readonly format: Formatters = $derived.by(() => createFormatters(this.#language()));

  constructor(language: () => Language) {
    this.#language = language;
  }

  get language(): Language {
    return this.#language();
  }
}

export const [useI18n, provideI18n] = createContext<I18n>();
