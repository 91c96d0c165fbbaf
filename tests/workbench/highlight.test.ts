import { expect, test } from 'vitest';
import { highlight } from '$lib/workbench/editor/highlight';

const kindsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    highlight(text)
      .flat()
      .map(({ text: piece, kind }) => [piece.trim(), kind]),
  );

test('keywords, calls, texts, comments, numbers and types each have a kind', () => {
  const kinds = kindsOf(
    `const tarea1 = task(async function saludar(x: Promise) {\n  // hola\n  return await x.trim() + 'y' + 42;\n});`,
  );
  expect(kinds).toMatchObject({
    const: 'keyword',
    async: 'keyword',
    await: 'keyword',
    task: 'function',
    saludar: 'function',
    trim: 'function',
    "'y'": 'string',
    '42': 'number',
    '// hola': 'comment',
    Promise: 'type',
  });
});

test('the tokens of all lines joined give the text back', () => {
  const text =
    'import { task } from "flujo";\n\nconst s = `a ${1 +\n2} b`;\n/* uno\ndos */ x( // sin cerrar\n';
  const joined = highlight(text)
    .map((line) => line.map((token) => token.text).join(''))
    .join('\n');
  expect(joined).toBe(text);
});

test('an empty text is one empty line', () => {
  expect(highlight('')).toEqual([[]]);
});

test('a very long text comes back at once, without colours', () => {
  const lines = highlight('const a = 1;\n'.repeat(50_000));
  expect(lines).toHaveLength(50_001);
  expect(lines[0]).toEqual([{ text: 'const a = 1;', kind: 'plain' }]);
});
