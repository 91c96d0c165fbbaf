import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';
import { parser } from '@lezer/javascript';

export type TokenKind = 'keyword' | 'function' | 'string' | 'comment' | 'number' | 'type' | 'plain';

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
}

/** Longer texts are shown without colours: parsing them would hold up the page. In characters. */
export const LONGEST_COLOURED = 120_000;

const typescript = parser.configure({ dialect: 'ts' });

const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.self, tags.null, tags.bool, tags.modifier], class: 'keyword' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.escape], class: 'string' },
  { tag: tags.comment, class: 'comment' },
  { tag: tags.number, class: 'number' },
]);

export const PRIMITIVE_TYPES: readonly string[] = [
  'any',
  'bigint',
  'boolean',
  'never',
  'number',
  'object',
  'string',
  'symbol',
  'unknown',
];

/** The editor's grammar tells functions and types by these same signs, so nothing changes colour. */
const NAME = /[\p{ID_Start}_$][\p{ID_Continue}$]*/gu;
const CALLED = /^\s*\(/;

/** The lines of a TypeScript text, each as its tokens; joined again they give the text. */
export function highlight(text: string): Token[][] {
  const source = text.replaceAll('\r\n', '\n');
  if (source.length > LONGEST_COLOURED) {
    return source.split('\n').map((line) => (line === '' ? [] : [{ text: line, kind: 'plain' }]));
  }
  const lines: Token[][] = [[]];
  const put = (piece: string, kind: TokenKind): void => {
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last?.kind === kind) line[line.length - 1] = { text: last.text + piece, kind };
    else line.push({ text: piece, kind });
  };
  highlightCode(
    source,
    typescript.parse(source),
    highlighter,
    (piece, classes) => put(piece, kindOf(classes)),
    () => lines.push([]),
  );
  return lines.map((line) =>
    line.flatMap((token) => (token.kind === 'plain' ? named(token.text) : token)),
  );
}

/** A plain piece with its functions and types told apart. */
function named(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of text.matchAll(NAME)) {
    const end = match.index + match[0].length;
    const kind = kindOfName(match[0], text.slice(end));
    if (kind === 'plain') continue;
    if (match.index > from) tokens.push({ text: text.slice(from, match.index), kind: 'plain' });
    tokens.push({ text: match[0], kind });
    from = end;
  }
  if (from < text.length) tokens.push({ text: text.slice(from), kind: 'plain' });
  return tokens;
}

function kindOfName(name: string, rest: string): TokenKind {
  if (CALLED.test(rest)) return 'function';
  return /^\p{Lu}/u.test(name) || PRIMITIVE_TYPES.includes(name) ? 'type' : 'plain';
}

function kindOf(classes: string): TokenKind {
  switch (classes.split(' ')[0]) {
    case 'keyword':
      return 'keyword';
    case 'string':
      return 'string';
    case 'comment':
      return 'comment';
    case 'number':
      return 'number';
    default:
      return 'plain';
  }
}
