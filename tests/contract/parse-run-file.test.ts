import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRunFile } from '$lib/contract/parse-run-file';
import type { RunFile } from '$lib/contract/run-file';
import { replayRunFile } from '$lib/projections/replay-run-file';
import { runFile } from '$lib/projections/run-file';
import { RunLedger } from '$lib/projections/run-ledger';
import { secondExample } from '../projections/exam-events';

const kept = readFileSync('tests/fixtures/run-v1.flujo-run.json', 'utf8');
const program = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' } as const;

function ledgerOf(events: Parameters<typeof replayRunFile>[0]): RunLedger {
  const ledger = new RunLedger();
  for (const event of events) ledger.apply(event);
  return ledger;
}

test('a run file made by version 1 opens as ever, with the lines that it had', () => {
  const parsed = parseRunFile(kept);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  const replayed = replayRunFile(parsed.events);
  const lines = replayed?.ledger.lines.map(({ text }) => text) ?? [];
  expect(lines[0]).toContain("Created flow run 'maroon-narwhal' for flow 'flujo2'");
  expect(lines.at(-2)).toBe('Excelente obtuviste un 9');
  expect(replayed?.ledger.flowRuns.size).toBe((JSON.parse(kept) as RunFile).flowRuns.length);
  expect(parsed.program).toMatchObject({ answers: ['n', 'n', '9'], seed: 20_261_124 });
});

test('the file of a subflow run is a run of its own', () => {
  const file = runFile(ledgerOf(secondExample), program, 'cornflower-armadillo');
  const parsed = parseRunFile(JSON.stringify(file));
  const replayed = parsed.kind === 'run' ? replayRunFile(parsed.events) : undefined;
  expect(replayed?.rootId).toBe('cornflower-armadillo');
  expect(replayed?.ledger.taskRuns.size).toBe(2);
});

test.each([
  ['damaged', ''],
  ['damaged', '{"v":1'],
  ['damaged', JSON.stringify({ v: 1, program, events: [{ type: 'burn', at: 1 }] })],
  ['not-a-run', '7'],
  ['not-a-run', '[]'],
  ['not-a-run', JSON.stringify({ program, events: [] })],
  ['not-a-run', JSON.stringify({ v: '1', program, events: [] })],
  ['damaged', `{"v":1,"program":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['not-a-run', JSON.stringify({ v: 1, program })],
  ['not-a-run', JSON.stringify({ v: 1, program, events: {} })],
  ['later-version', JSON.stringify({ v: 2 })],
  ['later-version', JSON.stringify({ v: 1, program: { ...program, v: 2 }, events: [] })],
  ['not-a-playground', JSON.stringify({ v: 1, program: {}, events: [] })],
  [
    'bad-path',
    JSON.stringify({ v: 1, program: { ...program, files: { '../a': '' } }, events: [] }),
  ],
])('%s: %.60s', (reason, text) => {
  expect(parseRunFile(text)).toEqual({ kind: 'refused', reason });
});

test('no change of a run file breaks its reading', () => {
  const mutant = fc
    .tuple(fc.nat(kept.length - 1), fc.string({ maxLength: 3 }), fc.nat(3))
    .map(([at, text, cut]) => kept.slice(0, at) + text + kept.slice(at + cut));
  fc.assert(
    fc.property(mutant, (text) => {
      const parsed = parseRunFile(text);
      if (parsed.kind === 'run') replayRunFile(parsed.events);
    }),
    { numRuns: 1000 },
  );
});
