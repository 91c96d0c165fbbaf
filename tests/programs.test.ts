import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { compileProgram } from '$lib/compiler/compile-program';
import { formatPrint } from '$lib/engine/format-print';
import * as flujo from '$lib/flujo';
import { installedEngine } from '$lib/flujo/installed-engine';
import { RunLedger } from '$lib/projections/run-ledger';
import { PROGRAM_SCRIPT, SourcePositions } from '$lib/sandbox/source-positions';
import { runInNode } from './engine/support/run-in-node';

// One folder a sample: main.ts (and the files it imports), answers.json, expected.log. In the log
// every time is 00:00:00.000, and flow runs are named run-1, run-2, ... in order of creation.
const PROGRAMS = join(import.meta.dirname, 'programs');

test.each(readdirSync(PROGRAMS))('%s prints what is expected of it', async (name) => {
  const folder = join(PROGRAMS, name);
  const texts = readdirSync(folder).filter((file) => !/^(answers\.json|expected\.log)$/.test(file));
  const files = Object.fromEntries(
    texts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as string[];
  expect(await transcriptOf(files, answers)).toBe(
    readFileSync(join(folder, 'expected.log'), 'utf8'),
  );
});

async function transcriptOf(files: Record<string, string>, answers: readonly string[]) {
  const result = await compileProgram(esbuild, { files, entry: 'main.ts' });
  if (result.kind === 'refused') throw new Error(result.diagnostics[0]?.message);
  const { code, map } = result.program;
  const positions = new SourcePositions(code, map);
  const print = (...args: unknown[]) => {
    const engine = installedEngine();
    engine.log(engine.scope(), 'PRINT', formatPrint(args));
  };
  const { events } = await runInNode(
    () => {
      const program = vm.runInThisContext(`(console, __flujo) => { ${code}; }`, {
        filename: PROGRAM_SCRIPT,
      }) as (console: object, flujo: object) => void;
      const realm = globalThis as { __flujo?: unknown; __flujoProgram?: () => Promise<void> };
      realm.__flujo = flujo;
      program({ log: print }, flujo);
      return realm.__flujoProgram?.();
    },
    {
      answers,
      ports: {
        callSite: () => positions.callSite(),
        assignedName: () => positions.assignedName(),
        placeOf: (error) => positions.placeOf(error),
      },
    },
  );
  const ledger = new RunLedger();
  for (const event of events) expect(ledger.apply(event)).toBe(true);
  const names = [...ledger.flowRuns.values()].map((run) => run.name);
  return ledger.lines
    .map(({ text }) => text.replace(/^\d\d:\d\d:\d\d\.\d{3}(?= \|)/, '00:00:00.000'))
    .map((text) => names.reduce((line, name, i) => line.replaceAll(name, `run-${i + 1}`), text))
    .map((text) => `${text}\n`)
    .join('');
}
