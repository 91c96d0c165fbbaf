import type { ComparedRun } from '$lib/projections/compare/compare-runs';
import type { DifferenceKind } from '$lib/projections/compare/run-differences';

/** A row of the comparison: one thing about one run, on both sides. */
export interface ShownFact {
  readonly kind: DifferenceKind;
  readonly differs: boolean;
  /** Of an answer: which question, counted from 0. */
  readonly question?: number;
}

/** What to show of a run: what differs, or `all` there is to say. */
export function shownFacts(run: ComparedRun, all: boolean): readonly ShownFact[] {
  const { a, b, differences } = run;
  if (!all || !a || !b) {
    return differences.map(({ kind, question }) => ({
      kind,
      differs: true,
      ...(question !== undefined && { question }),
    }));
  }
  const fact = (kind: DifferenceKind, question?: number): ShownFact => ({
    kind,
    differs: differences.some((one) => one.kind === kind && one.question === question),
    ...(question !== undefined && { question }),
  });
  const one = [a, b];
  const questions = Math.max(a.questions.length, b.questions.length);
  return [
    ...(one.some(({ parameters }) => hasContent(parameters)) ? [fact('parameters')] : []),
    ...Array.from({ length: questions }, (_, question) => fact('answer', question)),
    ...(one.some(({ attempts }) => attempts > 1) ? [fact('attempts')] : []),
    fact('state'),
    ...(one.some(({ result }) => result !== undefined) ? [fact('result')] : []),
    fact('duration'),
  ];
}

function hasContent(value: unknown): boolean {
  return typeof value !== 'object' || (value !== null && Object.keys(value).length > 0);
}
