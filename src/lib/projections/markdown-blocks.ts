/** A piece of a line. */
export type MarkdownSpan =
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly MarkdownSpan[] }
  | { readonly kind: 'text'; readonly spans: readonly MarkdownSpan[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly MarkdownSpan[])[];
    }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly MarkdownSpan[])[])[] };

const ITEM = /^\s*(?:([-*+])|\d{1,9}[.)])\s+(.*)$/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const TABLE_RULE = /^\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/;
const SPAN = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]*)\]\(([^()\s]*)\)/g;

/** What is said of Markdown as data: HTML in it stays text, for nothing here becomes markup. */
export function markdownBlocks(source: string): MarkdownBlock[] {
  const lines = source.split(/\r?\n/);
  const blocks: MarkdownBlock[] = [];
  let at = 0;
  /** The lines from here on for which it holds. */
  const take = (holds: (line: string) => boolean): string[] => {
    const from = at;
    while (at < lines.length && holds(lines[at] ?? '')) at++;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (line.trim() === '') at++;
    else if (line.startsWith('```')) {
      at++;
      const text = take((next) => !next.startsWith('```')).join('\n');
      at++;
      blocks.push({ kind: 'code', text });
    } else if (heading) {
      at++;
      const [, marks = '', text = ''] = heading;
      blocks.push({ kind: 'heading', level: marks.length, spans: markdownSpans(text) });
    } else if (item) {
      const items = take((next) => ITEM.test(next)).map((next) => ITEM.exec(next)?.[2] ?? '');
      blocks.push({
        kind: 'list',
        ordered: item[1] === undefined,
        items: items.map(markdownSpans),
      });
    } else if (TABLE_RULE.test(lines[at + 1] ?? '') && line.includes('|')) {
      const rows = take((next) => next.includes('|'));
      rows.splice(1, 1);
      blocks.push({ kind: 'table', rows: rows.map(cellsOf) });
    } else {
      const first = at++;
      take((next) => next.trim() !== '' && !startsBlock(next));
      blocks.push({ kind: 'text', spans: markdownSpans(lines.slice(first, at).join(' ')) });
    }
  }
  return blocks;
}

function startsBlock(line: string): boolean {
  return line.startsWith('```') || HEADING.test(line) || ITEM.test(line);
}

function cellsOf(row: string): MarkdownSpan[][] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => markdownSpans(cell.trim()));
}

export function markdownSpans(text: string): MarkdownSpan[] {
  const spans: MarkdownSpan[] = [];
  let from = 0;
  for (const match of text.matchAll(SPAN)) {
    const [all, code, strong, em, label, url] = match;
    if (match.index > from) spans.push({ kind: 'text', text: text.slice(from, match.index) });
    from = match.index + all.length;
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (em !== undefined) spans.push({ kind: 'em', text: em });
    else if (url !== undefined && isWebAddress(url)) {
      spans.push({ kind: 'link', text: label || url, url });
    } else spans.push({ kind: 'text', text: all });
  }
  if (from < text.length) spans.push({ kind: 'text', text: text.slice(from) });
  return spans;
}

/** The only addresses that a stranger's program may lead to. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
