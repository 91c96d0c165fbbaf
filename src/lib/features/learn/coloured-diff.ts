import { highlight, type Token } from '$lib/workbench/editor/highlight';
import { lineDiff, type DiffLine } from '$lib/projections/line-diff';

export interface ColouredLine {
  readonly kind: DiffLine['kind'];
  readonly tokens: readonly Token[];
}

/** The difference between two programs, each line in the colours of the program that it is from. */
export function colouredDiff(from: string, to: string): readonly ColouredLine[] {
  const before = highlight(from.trimEnd()).values();
  const after = highlight(to.trimEnd()).values();
  return lineDiff(from, to).map(({ kind }) => {
    const old = kind === 'added' ? undefined : before.next().value;
    const tokens = kind === 'removed' ? old : after.next().value;
    return { kind, tokens: tokens ?? [] };
  });
}
