import { expect, test } from 'vitest';
import { parameterFields, readParameter } from '$lib/features/deployments/parameter-fields';

test('each parameter has a field of the kind of its value, with what it is now', () => {
  const served = { ciudad: 'Lima', dias: 7, corto: false, ejes: [1, 2] };
  expect(parameterFields(served, { ...served, dias: 9 })).toEqual([
    { name: 'ciudad', kind: 'text', text: 'Lima' },
    { name: 'dias', kind: 'number', text: '9' },
    { name: 'corto', kind: 'boolean', text: 'false' },
    { name: 'ejes', kind: 'json', text: '[\n  1,\n  2\n]' },
  ]);
});

test('what is written is read as its kind, or refused', () => {
  expect(readParameter('text', ' 9 ')).toEqual({ value: ' 9 ' });
  expect(readParameter('number', '2,5')).toEqual({ value: 2.5 });
  expect(readParameter('number', 'dos')).toEqual({ wrong: 'number' });
  expect(readParameter('number', ' ')).toEqual({ wrong: 'number' });
  expect(readParameter('boolean', 'true')).toEqual({ value: true });
  expect(readParameter('json', '{"a":[1]}')).toEqual({ value: { a: [1] } });
  expect(readParameter('json', '{a}')).toEqual({ wrong: 'json' });
});
