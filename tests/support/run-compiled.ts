import vm from 'node:vm';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { Json } from '$lib/contract/json';
import { formatPrint } from '$lib/engine/format-print';
import * as flujo from '$lib/flujo';
import { installedEngine } from '$lib/flujo/installed-engine';
import { PROGRAM_SCRIPT, SourcePositions } from '$lib/sandbox/source-positions';
import { runInNode, type NodeRun, type NodeRunOptions } from '../engine/support/run-in-node';

interface CompiledRunOptions extends NodeRunOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, Json>>;
}

/** Runs a compiled program in Node, on the fast clock, with its prints and its places in the files. */
export async function runCompiled(
  { code, map }: CompiledProgram,
  { files = {}, ports, variables = {}, ...options }: CompiledRunOptions = {},
): Promise<NodeRun> {
  const positions = new SourcePositions(code, map);
  const print = (...args: unknown[]) => {
    installedEngine().print(formatPrint(args));
  };
  const { random } = Math;
  // As in the sandbox: chance comes from the run's seed.
  Math.random = () => installedEngine().random();
  return runInNode(
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
      ends: 'any',
      ...options,
      ports: {
        files,
        variables,
        callSite: () => positions.callSite(),
        assignedName: () => positions.assignedName(),
        placeOf: (error) => positions.placeOf(error),
        ...ports,
      },
    },
  ).finally(() => {
    Math.random = random;
  });
}
