import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import type { Browser } from '@playwright/test';
import { compileProgram } from '../../../src/lib/compiler/compile-program';
import type { CompiledProgram } from '../../../src/lib/compiler/protocol';
import type { RunEvent } from '../../../src/lib/contract/events';
import { formatPrint } from '../../../src/lib/engine/format-print';
import * as flujo from '../../../src/lib/flujo/index';
import { installedEngine } from '../../../src/lib/flujo/installed-engine';
import { runInNode } from '../../engine/support/run-in-node';
import { eventsOf, workerRunScript, workerRuntime } from '../../journeys/support/run-in-worker';
import { inUnwatchedPage } from './unwatched-page';

export type Figures = Record<string, number[]>;

/** What the program prints, by where it ran. */
export async function engineSpeed(browser: Browser): Promise<Figures> {
  const program = await speedProgram();
  const script = workerRunScript(await workerRuntime(), program, { clock: 'real', only: 'log' });
  const inChromium = eventsOf((await inUnwatchedPage(browser, script)) as string[]);
  return { ...figures('Chromium', inChromium), ...figures('Node', await nodeEvents(program)) };
}

async function speedProgram(): Promise<CompiledProgram> {
  const queue = await esbuild.build({
    entryPoints: ['node_modules/p-queue/dist/index.js'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const result = await compileProgram(esbuild, {
    files: {
      'main.ts': readFileSync('tests/bench/support/speed-program.ts', 'utf8'),
      'p-queue.js': queue.outputFiles[0]?.text ?? '',
    },
    entry: 'main.ts',
  });
  if (result.kind === 'refused') throw new Error(result.diagnostics[0]?.message);
  return result.program;
}

async function nodeEvents({ code }: CompiledProgram): Promise<readonly RunEvent[]> {
  const print = (...args: unknown[]) => {
    const engine = installedEngine();
    engine.log(engine.scope(), 'PRINT', formatPrint(args));
  };
  const { events } = await runInNode(() => {
    const program = vm.runInThisContext(`(console) => { ${code}; }`) as (console: object) => void;
    const realm = globalThis as { __flujo?: unknown; __flujoProgram?: () => Promise<void> };
    realm.__flujo = flujo;
    program({ log: print });
    return realm.__flujoProgram?.();
  });
  return events;
}

function figures(where: string, events: readonly RunEvent[]): Figures {
  const found: Figures = {};
  for (const event of events) {
    if (event.type !== 'log' || event.level !== 'PRINT') continue;
    const { name, samples } = JSON.parse(event.message) as { name: string; samples: number[] };
    found[`${where}: ${name}`] = samples;
  }
  return found;
}
