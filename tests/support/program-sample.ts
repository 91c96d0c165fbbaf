import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { compileProgram } from '$lib/compiler/compile-program';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { RunEvent } from '$lib/contract/events';
import { RunLedger } from '$lib/projections/run-ledger';

/**
 * A folder of tests/programs: main.ts (and the files it imports), answers.json, expected.log. In
 * the log every time is 00:00:00.000, and flow runs are named run-1, run-2, ... in order of creation.
 */
export interface ProgramSample {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly answers: readonly (string | null)[];
  readonly expectedLog: string;
}

const FOLDER = join(import.meta.dirname, '..', 'programs');
const NO_FILES = /^(?:answers\.json|expected\.log)$/;

export function programSamples(): ProgramSample[] {
  return readdirSync(FOLDER).map((name) => {
    const read = (file: string) => readFileSync(join(FOLDER, name, file), 'utf8');
    const files = readdirSync(join(FOLDER, name)).filter((file) => !NO_FILES.test(file));
    return {
      name,
      files: Object.fromEntries(files.map((file) => [file, read(file)])),
      answers: JSON.parse(read('answers.json')) as (string | null)[],
      expectedLog: read('expected.log'),
    };
  });
}

export async function compileSample(
  files: Readonly<Record<string, string>>,
): Promise<CompiledProgram> {
  const result = await compileProgram(esbuild, { files, entry: 'main.ts' });
  if (result.kind === 'refused') throw new Error(result.diagnostics[0]?.message);
  return result.program;
}

/** The transcript of a run in the form of expected.log. Throws when an event contradicts the list. */
export function transcriptOf(events: readonly RunEvent[]): string {
  const ledger = new RunLedger();
  for (const event of events) {
    if (!ledger.apply(event)) throw new Error(`The ledger refused ${JSON.stringify(event)}`);
  }
  const names = [...ledger.flowRuns.values()].map((run) => run.name);
  return ledger.lines
    .map(({ text }) => text.replace(/^\d\d:\d\d:\d\d\.\d{3}(?= \|)/, '00:00:00.000'))
    .map((text) => names.reduce((line, name, i) => line.replaceAll(name, `run-${i + 1}`), text))
    .map((text) => `${text}\n`)
    .join('');
}
