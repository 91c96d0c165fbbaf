import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { I18n } from '$lib/i18n/i18n.svelte';
import type { Language } from '$lib/i18n/languages';

test('a page stays Spanish until the English words are here, then changes as a whole', async () => {
  let wanted = $state<Language>('es');
  const i18n = new I18n(() => wanted);
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(`${i18n.language} ${i18n.t.shell.skip} ${i18n.format.number(12_345.6)}`);
    });
  });
  flushSync();
  wanted = 'en';
  flushSync();
  await i18n.load();
  flushSync();
  wanted = 'es';
  flushSync();
  expect(seen.map((words) => words.slice(0, 2))).toEqual(['es', 'en', 'es']);
  expect(seen[1]).toBe('en Skip to content 12,346');
  expect(seen[2]).toBe(seen[0]);
  stop();
});

test('English is here at once when it was wanted before', async () => {
  let wanted = $state<Language>('en');
  const i18n = new I18n(() => wanted);
  await i18n.load();
  wanted = 'es';
  expect(i18n.language).toBe('es');
  wanted = 'en';
  expect(i18n.language).toBe('en');
});
