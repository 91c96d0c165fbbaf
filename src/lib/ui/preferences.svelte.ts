import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

const LANGUAGES = ['es', 'en'] as const;
const THEMES = ['light', 'dark', 'system'] as const;
type Language = (typeof LANGUAGES)[number];
export type Theme = (typeof THEMES)[number];

/** static/boot.js reads the same two keys before the first paint. */
const STORED = 'flujo.preferences';
const VISIT_LANGUAGE = 'flujo.visit-language';

/** Language and theme: as chosen, else as the browser has them. */
export class Preferences {
  /** Spanish until `load`: so are the pages as they come. */
  #language = $state<Language>('es');
  #theme = $state<Theme>('system');
  #chosenLanguage: Language | undefined;
  readonly #systemDark = new MediaQuery('prefers-color-scheme: dark', false);

  get language(): Language {
    return this.#language;
  }

  /** A choice; it ends what `?lang=` asked for. */
  set language(language: Language) {
    this.#language = language;
    this.#chosenLanguage = language;
    attempt(() => sessionStorage.removeItem(VISIT_LANGUAGE));
    this.#store();
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.#store();
  }

  /** True when the dark theme is in use. */
  get dark(): boolean {
    return this.#theme === 'system' ? this.#systemDark.current : this.#theme === 'dark';
  }

  /** Reads what this browser keeps; `address` may ask for a language for this visit. */
  load(address: URL): void {
    const stored = attempt(() => parse(localStorage.getItem(STORED))) ?? {};
    this.#chosenLanguage = oneOf(LANGUAGES, stored.language);
    this.#theme = oneOf(THEMES, stored.theme) ?? 'system';
    const asked = oneOf(LANGUAGES, address.searchParams.get('lang'));
    if (asked) attempt(() => sessionStorage.setItem(VISIT_LANGUAGE, asked));
    this.#language =
      asked ??
      oneOf(
        LANGUAGES,
        attempt(() => sessionStorage.getItem(VISIT_LANGUAGE)),
      ) ??
      this.#chosenLanguage ??
      browserLanguage(navigator.languages);
  }

  /** What was chosen, to be kept elsewhere. */
  chosen(): Readonly<Record<string, unknown>> {
    return { language: this.#chosenLanguage, theme: this.#theme };
  }

  /** Takes what `chosen` gave, wherever it comes from: what is no choice is left out. */
  choose({ language, theme }: Readonly<Record<string, unknown>>): void {
    const known = oneOf(LANGUAGES, language);
    if (known) this.language = known;
    this.theme = oneOf(THEMES, theme) ?? this.#theme;
  }

  /** Keeps nothing any more; what is in use stays so until the page is loaded again. */
  forget(): void {
    this.#chosenLanguage = undefined;
    attempt(() => localStorage.removeItem(STORED));
    attempt(() => sessionStorage.removeItem(VISIT_LANGUAGE));
  }

  #store(): void {
    attempt(() => localStorage.setItem(STORED, JSON.stringify(this.chosen())));
  }
}

export const [usePreferences, providePreferences] = createContext<Preferences>();

/** The first of the browser's languages that we speak; English when there is none. */
export function browserLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = oneOf(LANGUAGES, tag.slice(0, 2).toLowerCase());
    if (language) return language;
  }
  return 'en';
}

/** Storage may be forbidden or full: then a choice lasts as long as the page. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

function parse(text: string | null): Record<string, unknown> {
  const value: unknown = JSON.parse(text ?? '{}');
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((item) => item === value);
}
