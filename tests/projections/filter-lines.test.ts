import { expect, test } from 'vitest';
import { filterLines, findLines, runsUnder } from '$lib/projections/filter-lines';
import { ledgerOf, secondExample } from './exam-events';

const ledger = ledgerOf(secondExample);
const idOf = (name: string) =>
  [...ledger.flowRuns.values(), ...ledger.taskRuns.values()].find((run) => run.name === name)?.id ??
  '';

test("a subflow's lines are those of its tasks too, and no others", () => {
  const runs = runsUnder(idOf('cornflower-armadillo'), ledger.events);
  const lines = filterLines(ledger.lines, { runs });
  expect(lines.map((line) => line.message)).toContain(
    "Created task run 'tarea1-1' for task 'tarea1'",
  );
  expect(lines.some((line) => line.text.includes('Excelente'))).toBe(false);
  expect(lines.some((line) => line.text.includes('Vas a reprobar'))).toBe(true);
});

test('a level takes in the graver ones', () => {
  expect(filterLines(ledger.lines, { least: 'WARNING' })).toEqual([]);
  expect(filterLines(ledger.lines, { least: 'INFO' })).toEqual(ledger.lines);
});

test('text is found whatever its capitals; nothing is found for nothing', () => {
  const found = findLines(ledger.lines, 'EXCELENTE');
  expect(found.map((index) => ledger.lines[index]?.text)).toEqual(['Excelente obtuviste un 9']);
  expect(findLines(ledger.lines, '  ')).toEqual([]);
});
