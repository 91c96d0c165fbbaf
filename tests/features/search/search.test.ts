import { describe, expect, test } from 'vitest';
import { entryItem, findResults, type SearchItem } from '$lib/features/search/find-results';
import { fold, foundParts, scoreOf, wordsOf } from '$lib/features/search/match-text';
import { searchIndex } from '$lib/features/search/search-index';
import { SearchKeys } from '$lib/features/search/search-keys';

const items = searchIndex().map((entry) => entryItem(entry, 'es'));
const titles = (query: string) =>
  findResults(items, query).map((group) => [group.name, group.items[0]?.title]);

describe('what is found', () => {
  test('one of each kind, by its title, capitals and accents aside', () => {
    expect(titles('REINTENTOS')).toContainEqual(['lesson', 'Reintentos']);
    expect(titles('sensores')).toContainEqual(['example', 'Sensores que fallan']);
    expect(titles('semilla')[0]).toEqual(['term', 'semilla']);
    expect(titles('falta un awáit')[0]).toEqual(['error', 'Falta un await']);
    expect(titles('clave de cache')[0]).toEqual(['term', 'clave de caché']);
  });

  test('by the name in the other language, by Prefect’s, by a class and by a file', () => {
    expect(titles('retry')).toContainEqual(['term', 'reintento']);
    expect(titles('exponential_backoff')).toContainEqual(['term', 'espera exponencial']);
    expect(titles('MissingFile')).toContainEqual(['error', 'No hay un archivo con ese nombre']);
    expect(titles('ventas.csv')).toContainEqual(['example', 'Ventas: de un CSV a un resumen']);
  });

  test('a lesson by what stands in it', () => {
    expect(titles('antena')).toEqual([]);
    expect(titles('servidor agobiado')[0]?.[0]).toBe('lesson');
  });

  test('nothing for nothing, and nothing when a word is nowhere', () => {
    expect(findResults(items, '  ')).toEqual([]);
    expect(findResults(items, 'reintento zzz')).toEqual([]);
  });

  test('the kind with the best find comes first, in it the best', () => {
    const item = (id: string, group: SearchItem['group'], title: string): SearchItem => ({
      id,
      group,
      title,
      names: [],
      note: '',
    });
    const found = findResults(
      [
        item('1', 'page', 'Todas las ejecuciones'),
        item('2', 'run', 'ejecuciones'),
        item('3', 'page', 'Ejecuciones de hoy'),
      ],
      'ejecuciones',
    );
    expect(found.map(({ name }) => name)).toEqual(['run', 'page']);
    expect(found[1]?.items.map(({ id }) => id)).toEqual(['3', '1']);
  });
});

test('folding keeps places, whatever stands there', () => {
  for (const text of ['Ñandú ÁÉÍ', 'ﬁn ß İ', '𝒜𝓃𝒶 e\u0301']) {
    expect(fold(text)).toHaveLength(text.length);
  }
  expect(foundParts('Caché de datos', wordsOf('CACHE dat'))).toEqual([
    { text: 'Caché', found: true },
    { text: ' de ', found: false },
    { text: 'dat', found: true },
    { text: 'os', found: false },
  ]);
  expect(scoreOf(['a'], { title: '', names: [], text: '' })).toBe(0);
});

describe('the keys', () => {
  const press = (key: string, inEditor = false) => ({
    key,
    ctrlKey: true,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    inEditor,
  });

  test('open the box at once, in the full editor at the second time', () => {
    const keys = new SearchKeys(() => false);
    expect(keys.press(press('k'))).toBe('open');
    expect(keys.press(press('k', true))).toBe('none');
    expect(keys.press(press('Control', true))).toBe('none');
    expect(keys.press(press('k', true))).toBe('open');
  });

  test('leave the editor its chords', () => {
    const keys = new SearchKeys(() => false);
    expect(keys.press(press('k', true))).toBe('none');
    expect(keys.press(press('c', true))).toBe('none');
    expect(keys.press(press('k', true))).toBe('none');
  });

  test('are Cmd+K on a Mac', () => {
    const keys = new SearchKeys(() => true);
    expect(keys.press(press('k'))).toBe('none');
    expect(keys.press({ ...press('k'), ctrlKey: false, metaKey: true })).toBe('open');
  });
});
