import type { ComparedLine } from '$lib/projections/compare/compare-programs';

/** Equal lines that stay in sight around each difference. */
const AROUND = 3;
/** Fewer than these are not worth a fold. */
const FEWEST = 4;

/** Lines that are shown, or equal ones that are folded away. */
export type Stretch =
  | { readonly kind: 'lines'; readonly lines: readonly ComparedLine[] }
  | { readonly kind: 'fold'; readonly lines: readonly ComparedLine[] };

/** The lines of a file with what is equal, far from any difference, folded. */
export function foldedLines(lines: readonly ComparedLine[]): readonly Stretch[] {
  const near = new Uint8Array(lines.length);
  lines.forEach(({ kind }, index) => {
    if (kind !== 'same') near.fill(1, Math.max(0, index - AROUND), index + AROUND + 1);
  });
  const stretches: { kind: Stretch['kind']; lines: ComparedLine[] }[] = [];
  lines.forEach((line, index) => {
    const kind = near[index] ? 'lines' : 'fold';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else stretches.push({ kind, lines: [line] });
  });
  return stretches.map(({ kind, lines: within }) => ({
    kind: within.length < FEWEST ? 'lines' : kind,
    lines: within,
  }));
}
