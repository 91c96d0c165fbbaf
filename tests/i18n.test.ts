import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareWords } from '$lib/i18n/compare-words';
import { en } from '$lib/i18n/en';
import { es } from '$lib/i18n/es';
import { readSources } from './architecture/source-file';
import { dictionaryFaults } from './i18n/dictionary-faults';
import { hardCodedWords } from './i18n/hard-coded-words';

const ROOT = path.resolve(import.meta.dirname, '..');

describe('this repository', () => {
  test('has every word of the interface in both languages', () => {
    expect(dictionaryFaults(es, en)).toEqual([]);
    expect(dictionaryFaults(compareWords.es, compareWords.en, 'compare')).toEqual([]);
  });

  test('has no word of the interface outside the dictionaries', () => {
    const components = readSources(ROOT, 'src', ['.svelte']);
    expect(components.flatMap(({ path, text }) => hardCodedWords(path, text))).toEqual([]);
  });
});

describe('the watch itself', () => {
  const one = (value: unknown): string[] => dictionaryFaults({ a: 'Ejecutar' }, { a: value });

  test.each([
    ['a missing word', {}],
    ['a word too many', { a: 'Run', b: 'Stop' }],
    ['a word of another kind', { a: () => 'Run' }],
    ['an empty word', { a: ' ' }],
    ['an untranslated word', { a: 'Ejecutar' }],
    ['words where there should be one', { a: { b: 'Run' } }],
  ])('sees %s', (_what, english) => {
    expect(dictionaryFaults({ a: 'Ejecutar' }, english)).toHaveLength(1);
    expect(one('Run')).toEqual([]);
  });

  test('sees a function that takes other arguments', () => {
    const spanish = { a: (count: number) => `${count} ejecuciones` };
    expect(dictionaryFaults(spanish, { a: () => 'runs' })).toHaveLength(1);
    expect(dictionaryFaults(spanish, { a: (count: number) => `${count} runs` })).toEqual([]);
  });

  test.each([
    '<p>Hola</p>',
    '{#if x}<b>{x}: listo</b>{/if}',
    '<button aria-label="Close"></button>',
    '<Thing label="Close" />',
    '<img alt={x ? "Open" : t.a} />',
    '<input placeholder={`Hola ${x}`} />',
    '<p>{x ?? "nothing"}</p>',
    '<p>{"runs: " + x}</p>',
    '{#snippet a()}Hola{/snippet}',
    '<svelte:head><title>Inicio</title></svelte:head>',
  ])('sees %s', (markup) => {
    expect(hardCodedWords('A.svelte', markup)).toHaveLength(1);
  });

  test.each([
    '<p class="hola">{t.hola} · 3 — {x ? 1 : 2}</p>',
    '<code>await tarea1()</code>',
    '<a href="/runs" aria-label={t.runs}>{t.runs}</a>',
    '<button title="">×</button>',
    '<b>Flujo</b>',
    '<p style:width="{x}fr" class:wide={x} onclick={go}></p>',
    '<p class={x ? "one" : "two"} data-state={state.name}></p>',
    '<!-- a comment -->',
    '<style>p { color: red }</style>',
    '{#if kind === "flow"}{kind}{/if}',
  ])('leaves %s alone', (markup) => {
    expect(hardCodedWords('A.svelte', markup)).toEqual([]);
  });
});
