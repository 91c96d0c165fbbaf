import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownBlocks, markdownSpans } from '$lib/projections/markdown-blocks';

test('headings, lists, code, tables and text are told apart', () => {
  const source =
    '# Notas\nuna **nota**\nmás\n\n- `a`\n- b\n```\nx < 1\n```\n| n | m |\n|---|---|\n| 1 | 2 |';
  expect(markdownBlocks(source).map((block) => block.kind)).toEqual([
    'heading',
    'text',
    'list',
    'code',
    'table',
  ]);
  expect(markdownBlocks(source)[4]).toEqual({
    kind: 'table',
    rows: [
      ['n', 'm'],
      ['1', '2'],
    ].map((row) => row.map((text) => [{ kind: 'text', text }])),
  });
});

test('a link leads to the web or stays text', () => {
  expect(markdownSpans('[sitio](https://example.org)')).toEqual([
    { kind: 'link', text: 'sitio', url: 'https://example.org' },
  ]);
  expect(markdownSpans('[x](javascript:alert)')).toEqual([
    { kind: 'text', text: '[x](javascript:alert)' },
  ]);
});

test('markup is text, and any text is read to its end', () => {
  expect(markdownSpans('<b>x</b>')).toEqual([{ kind: 'text', text: '<b>x</b>' }]);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('`', '#', '-', '|', '\n', '*', ' ', 'a', '[', ']', '(') }),
      (source) => {
        expect(Array.isArray(markdownBlocks(source))).toBe(true);
      },
    ),
  );
});
