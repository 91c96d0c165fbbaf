import { expect, test } from 'vitest';
import { pythonHtml, typescriptHtml } from '$lib/features/learn/colour-code';
import { colouredDiff } from '$lib/features/learn/coloured-diff';
import { block, inline } from '$lib/features/learn/render-markdown';

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, '');
const both = (text: string) => ({ es: text, en: text });

test('code in a reading has the colours of the editor, and its signs stay text', () => {
  const { es } = inline(both('Así: `await saluda("<b>")` y ya.'));
  expect(es).toContain('<span class="code-keyword">await</span>');
  expect(es).toContain('<span class="code-function">saluda</span>');
  expect(es).not.toContain('<b>');
  expect(inline(both('**Un** `a < b`')).en).toContain('a &#60; b');
});

test('names of states, of task runs and lines of the log are no code', () => {
  expect(typescriptHtml('Completed')).toBe('Completed');
  expect(typescriptHtml('llama-0')).toBe('llama-0');
  expect(typescriptHtml("Created task run 'saluda-0'")).not.toContain('span');
  expect(typescriptHtml("Failed('1/2')")).toContain('code-string');
});

test('code that has a paragraph to itself stands as a block', () => {
  const { es } = block(both('Uno.\n\n`flow(f)`\n\nCon `código` dentro.\n'));
  expect(es).toMatch(/<pre><code>.*flow.*<\/code><\/pre>/);
  expect(es).toMatch(/<p>Con <code class="whole">/);
});

test('Python keeps its text, with its words coloured', () => {
  const text = '@task(retries=4)\ndef f(a):  # "una"\n    print(f"{a} < 3")\n    return None';
  const html = pythonHtml(text);
  expect(withoutTags(html).replaceAll('&#60;', '<').replaceAll('&#34;', '"')).toBe(text);
  expect(html).toContain('<span class="code-function">@task</span>');
  expect(html).toContain('<span class="code-comment"># &#34;una&#34;</span>');
  expect(html).toContain('<span class="code-keyword">return</span>');
});

test('each line of a difference has the colours of the program that it is from', () => {
  const lines = colouredDiff('const a = 1;\nb();\n', 'const a = 2;\nb();\n');
  expect(lines.map(({ kind, tokens }) => [kind, tokens.map(({ text }) => text).join('')])).toEqual([
    ['removed', 'const a = 1;'],
    ['added', 'const a = 2;'],
    ['same', 'b();'],
  ]);
  expect(lines[1]?.tokens[0]?.kind).toBe('keyword');
});
