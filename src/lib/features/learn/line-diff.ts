export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What to take out of `from` and put in, line by line, to make it `to`; as few lines as can be. */
export function lineDiff(from: string, to: string): readonly DiffLine[] {
  const a = from.trimEnd().split('\n');
  const b = to.trimEnd().split('\n');
  /** Longest common rest from line i of a and line j of b. */
  const rest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number) => rest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rest[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [mine = '', theirs = ''] = [a[i], b[j]];
    if (i < a.length && j < b.length && mine === theirs) {
      lines.push({ kind: 'same', text: mine });
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'removed', text: mine });
      i++;
    } else {
      lines.push({ kind: 'added', text: theirs });
      j++;
    }
  }
  return lines;
}
