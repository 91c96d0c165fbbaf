import vm from 'node:vm';
import { expect, test } from 'vitest';
import type { CompiledProgram } from '$lib/compiler/protocol';
import { formatPrint } from '$lib/engine/format-print';
import * as flujo from '$lib/flujo';
import { installedEngine } from '$lib/flujo/installed-engine';
import { PROGRAM_SCRIPT, SourcePositions } from '$lib/sandbox/source-positions';
import { runInNode } from './engine/support/run-in-node';
import { compileSample, programSamples, transcriptOf } from './support/program-sample';

test.each(programSamples())(
  '$name prints what is expected of it, in Node',
  async ({ files, answers, expectedLog }) => {
    expect(await transcriptInNode(await compileSample(files), answers, files)).toBe(expectedLog);
  },
);

async function transcriptInNode(
  { code, map }: CompiledProgram,
  answers: readonly (string | null)[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const positions = new SourcePositions(code, map);
  const print = (...args: unknown[]) => {
    installedEngine().print(formatPrint(args));
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
        files,
        callSite: () => positions.callSite(),
        assignedName: () => positions.assignedName(),
        placeOf: (error) => positions.placeOf(error),
      },
    },
  );
  return transcriptOf(events);
}
