import { highlight } from '$lib/workbench/editor/highlight';

type Kind = 'keyword' | 'function' | 'string' | 'comment' | 'number';

/** Names of states, lines of the log, which begin with a capital too, and names of task runs. */
const NO_CODE = /^(?:\p{Lu}\p{L}*(?:\s|$)|\w+-\d+$)/u;

/** TypeScript as HTML, coloured as in the editor. */
export function typescriptHtml(text: string): string {
  if (NO_CODE.test(text)) return escapeHtml(text);
  return highlight(text)
    .map((line) => line.map(({ text: piece, kind }) => span(piece, kind)).join(''))
    .join('\n');
}

const PYTHON: readonly (readonly [Kind, RegExp])[] = [
  ['comment', /#.*/],
  ['string', /[fr]?(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')/],
  [
    'keyword',
    /\b(?:and|as|async|await|class|def|elif|else|except|False|finally|for|from|if|import|in|is|lambda|None|not|or|raise|return|True|try|while|with|yield)\b/,
  ],
  ['function', /@?\b[A-Za-z_][\w.]*(?=\()|@[A-Za-z_][\w.]*/],
  ['number', /\b\d[\d_.]*\b/],
];
const PYTHON_TOKEN = new RegExp(PYTHON.map(([, { source }]) => `(${source})`).join('|'), 'g');

/** Python as HTML: near enough for the few lines that a lesson shows. */
export function pythonHtml(text: string): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(PYTHON_TOKEN)) {
    const [kind = 'plain'] = PYTHON.find((_, index) => match[index + 1] !== undefined) ?? [];
    html += escapeHtml(text.slice(from, match.index)) + span(match[0], kind);
    from = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(from));
}

function span(text: string, kind: string): string {
  const inside = escapeHtml(text);
  return kind === 'plain' ? inside : `<span class="code-${kind}">${inside}</span>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
