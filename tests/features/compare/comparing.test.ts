import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { foldedLines } from '$lib/features/compare/folded-lines';
import { differenceSentence } from '$lib/features/compare/difference-sentence';
import { otherRuns } from '$lib/features/compare/other-runs';
import { pairChosen } from '$lib/features/compare/pair-chosen';
import { shownFacts } from '$lib/features/compare/shown-facts';
import type { FlowRunRow } from '$lib/history/rows';
import { compareWords } from '$lib/i18n/compare-words';
import { createFormatters } from '$lib/i18n/formatters';
import { compareRuns, type FirstDifference } from '$lib/projections/compare/compare-runs';
import {
  answer,
  ask,
  flowRun,
  ledgerOf,
  programStarted,
  state,
  taskRun,
} from '../../projections/exam-events';

const program = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' } as const;
const names = { a: 'purple-dogfish', b: 'teal-axolotl' };

function first(a: readonly RunEvent[], b: readonly RunEvent[]): FirstDifference {
  const run = (events: readonly RunEvent[]) => ({
    ledger: ledgerOf([programStarted(0), flowRun(0, 'f', 'flujo1'), ...events]),
    rootId: 'f',
    program,
  });
  const found = compareRuns(run(a), run(b))?.first;
  if (!found) throw new Error('no difference');
  return found;
}

function said(a: readonly RunEvent[], b: readonly RunEvent[]) {
  const difference = first(a, b);
  return (['es', 'en'] as const).map((language) =>
    differenceSentence(difference, {
      names,
      words: compareWords[language],
      format: createFormatters(language),
    }),
  );
}

test('a difference is said in both languages, with both runs’ names', () => {
  const asked = (text: string | null) => [
    ask(1, 'p', 'Estudiaste para el examen?\n(y/n)?', 'f'),
    answer(2, 'p', text),
  ];
  expect(said(asked('y'), asked(null))).toEqual([
    "a la pregunta «Estudiaste para el examen? (y/n)?» de flujo1 se respondió 'y' en purple-dogfish y sin respuesta en teal-axolotl",
    "the question “Estudiaste para el examen? (y/n)?” of flujo1 was answered 'y' in purple-dogfish and with nothing in teal-axolotl",
  ]);
  const tried = (runCount: number) => [
    taskRun(1, 't', 'cargar-0', 'f'),
    { ...state(2, 't', 'Completed'), runCount } as RunEvent,
  ];
  expect(said(tried(1), tried(3))[1]).toBe(
    'cargar-0 took 1 attempt in purple-dogfish and 3 attempts in teal-axolotl',
  );
  expect(said(tried(1), [])[1]).toBe('cargar-0 ran only in purple-dogfish');
  expect(said([state(1, 'f', 'Completed', undefined, 9)], [state(1, 'f', 'Completed')])[1]).toBe(
    'flujo1 returned 9 in purple-dogfish and nothing in teal-axolotl',
  );
});

test('of a run all is shown when asked, marked where it differs', () => {
  const { run } = first(
    [ask(1, 'p', '?', 'f'), answer(2, 'p', 'y')],
    [ask(1, 'p', '?', 'f'), answer(2, 'p', 'n')],
  );
  expect(shownFacts(run, false)).toEqual([{ kind: 'answer', question: 0, differs: true }]);
  expect(shownFacts(run, true)).toEqual([
    { kind: 'answer', question: 0, differs: true },
    { kind: 'state', differs: false },
    { kind: 'duration', differs: false },
  ]);
});

test('what is alike in a file is folded, but for the lines around a difference', () => {
  const same = Array.from({ length: 10 }, () => ({ kind: 'same', text: '' }) as const);
  const folded = foldedLines([...same, { kind: 'added', text: 'x' }, ...same.slice(0, 5)]);
  expect(folded.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ['fold', 7],
    ['lines', 7],
    ['lines', 2],
  ]);
});

const row = (id: string, more: Partial<FlowRunRow> = {}) =>
  ({
    id,
    programRunId: `p-${id}`,
    rootFlowRunId: id,
    flowName: 'f',
    createdAt: 0,
    ...more,
  }) as FlowRunRow;

test('the run before is offered first, then the latest, each once', () => {
  const [one, two, three, four] = [row('1'), row('2'), row('3'), row('4')];
  const offered = otherRuns('3', [two, one], [four, three, two, one]);
  expect(offered.map(({ id }) => id)).toEqual(['2', '4', '1']);
  expect(otherRuns('1', [], [one])).toEqual([]);
});

test('of two program runs the flow that both ran is compared, the older first', () => {
  const rows = [
    row('b2', { programRunId: 'b', flowName: 'g', createdAt: 4 }),
    row('b1', { programRunId: 'b', flowName: 'h', createdAt: 3 }),
    row('a2', { programRunId: 'a', rootFlowRunId: 'a1', flowName: 'h', createdAt: 2 }),
    row('a1', { programRunId: 'a', flowName: 'g', createdAt: 1 }),
  ];
  expect(pairChosen(['b', 'a'], rows)).toEqual(['a1', 'b2']);
  expect(pairChosen(['a', 'a1'], rows)).toBeUndefined();
  expect(pairChosen(['a'], rows)).toBeUndefined();
});
