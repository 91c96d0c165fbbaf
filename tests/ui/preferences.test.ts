import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserLanguage, Preferences } from '$lib/ui/preferences.svelte';

function storage(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
function forbidden(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
const here = new URL('https://example.org/runs/');

function preferences(address = here) {
  const loaded = new Preferences();
  loaded.load(address);
  return loaded;
}

beforeEach(() => {
  const noQuery = { matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('window', { matchMedia: () => noQuery });
  vi.stubGlobal('navigator', { languages: ['pt-BR', 'en-GB', 'es'] });
  vi.stubGlobal('localStorage', storage());
  vi.stubGlobal('sessionStorage', storage());
});
afterEach(() => vi.unstubAllGlobals());

test('the first of the browser’s languages that we speak is taken, English when there is none', () => {
  expect(browserLanguage(['pt-BR', 'es-AR', 'en'])).toBe('es');
  expect(browserLanguage(['fr'])).toBe('en');
  expect(browserLanguage([])).toBe('en');
});

test('until it is loaded the language is that of the prerendered pages', () => {
  expect(new Preferences().language).toBe('es');
});

test('a choice is found again at the next visit', () => {
  const first = preferences();
  expect(first.language).toBe('en');
  first.language = 'es';
  first.theme = 'dark';
  const next = preferences();
  expect([next.language, next.theme, next.dark]).toEqual(['es', 'dark', true]);
});

test('a language in the address holds for the visit and is not stored as a choice', () => {
  expect(preferences(new URL('https://example.org/?lang=es')).language).toBe('es');
  expect(preferences().language).toBe('es');
  vi.stubGlobal('sessionStorage', storage());
  expect(preferences().language).toBe('en');
});

test('a choice made by hand ends what the address asked for', () => {
  preferences(new URL('https://example.org/?lang=es')).language = 'en';
  expect(preferences().language).toBe('en');
});

test('a theme changed first does not turn the browser’s language into a choice', () => {
  preferences().theme = 'light';
  vi.stubGlobal('navigator', { languages: ['es'] });
  expect(preferences().language).toBe('es');
});

test('what is stored is parsed: nonsense counts as nothing', () => {
  for (const kept of ['', '{', 'null', '7', '{"theme":"pink","language":"fr"}']) {
    vi.stubGlobal('localStorage', storage({ 'flujo.preferences': kept }));
    const loaded = preferences(new URL('https://example.org/?lang=zz'));
    expect([loaded.language, loaded.theme]).toEqual(['en', 'system']);
  }
});

test('where storage is forbidden a choice lasts as long as the page', () => {
  const closed = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
  vi.stubGlobal('localStorage', closed);
  vi.stubGlobal('sessionStorage', closed);
  const loaded = preferences();
  loaded.language = 'es';
  expect(loaded.language).toBe('es');
});

test('what was chosen goes elsewhere and comes back; what is no choice is left out', () => {
  const one = preferences();
  one.theme = 'dark';
  one.language = 'es';
  const other = preferences(here);
  other.choose(JSON.parse(JSON.stringify(one.chosen())) as Record<string, unknown>);
  expect([other.theme, other.language]).toEqual(['dark', 'es']);
  other.choose({ theme: 'pink', language: 7, more: true });
  expect([other.theme, other.language]).toEqual(['dark', 'es']);
});

test('what is forgotten is gone at the next visit', () => {
  const one = preferences();
  one.theme = 'dark';
  one.forget();
  expect([one.theme, preferences().theme]).toEqual(['dark', 'system']);
});
