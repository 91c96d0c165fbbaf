import type { Site } from '$lib/contract/events';
import type { TranscriptLine } from '$lib/projections/transcript';

/** A piece of a line's text; all pieces joined give the text back. */
export type LinePart =
  | { readonly kind: 'time' | 'level' | 'logger' | 'text'; readonly text: string }
  | { readonly kind: 'site'; readonly text: string; readonly site: Site };

/** `23:34:32.561 | WARNING | ` */
const HEAD = /^(\d\d:\d\d:\d\d\.\d{3})( \| )([A-Z]+)( *\| )/;
/** `main.ts:5:9` in parentheses, after `at ` or at the start: how stacks and compilers name a place. */
const FRAME = /(?<=^|\(|\bat )([^\s():]+\.[cm]?[jt]sx?):(\d{1,7}):(\d{1,7})(?=\)|:|$)/g;

/** A line taken apart for showing: time, level and logger toned, stack frames to click on. */
export function lineParts(line: TranscriptLine): LinePart[] {
  const head = line.level === 'PRINT' || line.level === 'PROMPT' ? null : HEAD.exec(line.text);
  if (!head) return withSites(line.text);
  const [all, time = '', bar = '', level = '', rest = ''] = head;
  const parts: LinePart[] = [
    { kind: 'time', text: time },
    { kind: 'text', text: bar },
    { kind: 'level', text: level },
    { kind: 'text', text: rest },
  ];
  const body = line.text.slice(all.length);
  const logger = `${line.logger} - `;
  if (!body.startsWith(logger)) return [...parts, ...withSites(body)];
  return [...parts, { kind: 'logger', text: logger }, ...withSites(body.slice(logger.length))];
}

function withSites(text: string): LinePart[] {
  const parts: LinePart[] = [];
  let from = 0;
  for (const match of text.matchAll(FRAME)) {
    const [found, file = '', line, column] = match;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({
      kind: 'site',
      text: found,
      site: { file, line: Number(line), column: Number(column) },
    });
    from = match.index + found.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
