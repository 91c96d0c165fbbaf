import type { SharedPlayground } from '$lib/contract/program';
import { lineDiff, type DiffLine } from '../line-diff';

export interface ComparedLine extends DiffLine {
  /** Counted from 1; absent where that program does not have the line. */
  readonly lineA?: number;
  readonly lineB?: number;
}

/** One file in which two programs differ. */
export interface ComparedFile {
  readonly path: string;
  readonly kind: 'changed' | 'only-a' | 'only-b';
  readonly lines: readonly ComparedLine[];
}

/** The files in which they differ, the entries first. */
export function compareFiles(a: SharedPlayground, b: SharedPlayground): readonly ComparedFile[] {
  const paths = new Set(
    [a.entry, b.entry, ...Object.keys(a.files), ...Object.keys(b.files)].sort(),
  );
  const entries = [...paths].filter((path) => path === a.entry || path === b.entry);
  return [...new Set([...entries, ...paths])].flatMap((path) => {
    const [mine, theirs] = [textOf(a, path), textOf(b, path)];
    if (mine?.trimEnd() === theirs?.trimEnd()) return [];
    const kind = mine === undefined ? 'only-b' : theirs === undefined ? 'only-a' : 'changed';
    return [{ path, kind, lines: numbered(diff(mine, theirs)) }];
  });
}

function textOf({ files }: SharedPlayground, path: string): string | undefined {
  return Object.hasOwn(files, path) ? files[path] : undefined;
}

function diff(a: string | undefined, b: string | undefined): readonly DiffLine[] {
  if (a !== undefined && b !== undefined) return lineDiff(a, b);
  const kind = a === undefined ? 'added' : 'removed';
  return (a ?? b ?? '')
    .trimEnd()
    .split('\n')
    .map((text) => ({ kind, text }));
}

function numbered(lines: readonly DiffLine[]): ComparedLine[] {
  let [lineA, lineB] = [0, 0];
  return lines.map((line) => {
    if (line.kind !== 'added') lineA++;
    if (line.kind !== 'removed') lineB++;
    return {
      ...line,
      ...(line.kind !== 'added' && { lineA }),
      ...(line.kind !== 'removed' && { lineB }),
    };
  });
}
