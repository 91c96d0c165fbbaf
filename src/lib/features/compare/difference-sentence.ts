import type { Formatters } from '$lib/i18n/formatters';
import type { CompareWords } from '$lib/i18n/compare-words';
import type { FirstDifference } from '$lib/projections/compare/compare-runs';
import { workMs } from '$lib/projections/compare/run-differences';
import type { RunAccount } from '$lib/projections/compare/run-account';
import { shortResult } from '$lib/projections/short-result';

/** The two runs as the page calls them. */
export interface SideNames {
  readonly a: string;
  readonly b: string;
}

interface Saying {
  readonly names: SideNames;
  readonly words: CompareWords;
  readonly format: Formatters;
}

/** Longer texts are cut, in characters. */
const LONGEST = 60;

/** A difference in words, to stand within a sentence. */
export function differenceSentence(
  { run: { a, b }, difference }: FirstDifference,
  { names, words, format }: Saying,
): string {
  const one = a ?? b;
  if (!one) return '';
  const name = one.kind === 'flow' ? one.definition : one.name;
  if (!a || !b) return words.missing(name, a ? names.a : names.b);
  const both = (say: (run: RunAccount) => string) =>
    [words.onSide(say(a), names.a), words.onSide(say(b), names.b)] as const;
  switch (difference.kind) {
    case 'missing':
      return words.missing(name, names.a);
    case 'parameters':
      return words.parameters(name, ...both(({ parameters }) => shortResult(parameters, LONGEST)));
    case 'answer':
      return answerSentence(a, b, name, difference.question ?? 0, { names, words });
    case 'attempts':
      return words.attempts(
        name,
        ...both(({ attempts }) => words.attemptCount(format.number(attempts), attempts === 1)),
      );
    case 'state':
      return a.state.name === b.state.name
        ? words.stateMessage(
            name,
            a.state.name,
            cut(a.state.message ?? ''),
            cut(b.state.message ?? ''),
          )
        : words.state(name, ...both(({ state }) => state.name));
    case 'result':
      return words.result(
        name,
        ...both(({ result }) =>
          result === undefined ? words.nothing : shortResult(result, LONGEST),
        ),
      );
    case 'duration':
      return words.duration(name, ...both((run) => format.duration(workMs(run) ?? 0)));
  }
}

function answerSentence(
  a: RunAccount,
  b: RunAccount,
  name: string,
  question: number,
  { names, words }: Pick<Saying, 'names' | 'words'>,
): string {
  const [mine, theirs] = [a.questions[question], b.questions[question]];
  if (!mine || !theirs) {
    return words.askedOnly(cut((mine ?? theirs)?.message ?? ''), name, mine ? names.a : names.b);
  }
  if (mine.message !== theirs.message) {
    return words.askedOther(name, cut(mine.message), cut(theirs.message));
  }
  const said = (answer: string | null) =>
    answer === null ? words.noAnswer : shortResult(answer, LONGEST);
  return words.answered(
    cut(mine.message),
    name,
    words.onSide(said(mine.answer), names.a),
    words.onSide(said(theirs.answer), names.b),
  );
}

/** On one line, without the arrow that leads to the answer. */
function cut(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\s*[-=]>\s*$/, '')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
