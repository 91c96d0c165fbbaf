import { expect, test } from 'vitest';
import { cutName, nameEnds } from '$lib/run-ui/name-ends';

test('a name is cut in its middle, and its number stays', () => {
  expect(cutName('pronostico_del_tiempo-299', 12)).toBe('pronost…-299');
  expect(cutName('pronostico_del_tiempo-299', 6)).toBe('p…-299');
  expect(cutName('cargar_ventas_de_enero', 11)).toBe('cargar…nero');
  expect(cutName('tarea1-0', 8)).toBe('tarea1-0');
});

test('where there is hardly any room a name still has its beginning, or is left out', () => {
  expect(cutName('pronostico-299', 3)).toBe('p…9');
  expect(cutName('pronostico-299', 2)).toBe('');
});

test('the two ends of a name make it up', () => {
  expect(nameEnds('pronostico-12')).toEqual(['pronostico', '-12']);
  expect(nameEnds('corta')).toEqual(['cor', 'ta']);
  expect(nameEnds('cargar_ventas_de_enero').join('')).toBe('cargar_ventas_de_enero');
});
