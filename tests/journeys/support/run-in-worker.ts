import type { Page } from '@playwright/test';
import { bundleText } from '../../../build-plugins/bundle-as-text';
import type { CompiledProgram } from '../../../src/lib/compiler/protocol';
import type { Fault } from '../../../src/lib/contract/fault';
import type { RunEvent } from '../../../src/lib/contract/events';

/** The script of the sandbox's worker, as the site carries it. */
export async function workerRuntime(): Promise<string> {
  return (await bundleText('src/lib/sandbox/run.worker.ts')).text;
}

export interface WorkerRunOptions {
  /** Given to the prompts in order; null closes one. When they run out, prompts are closed. */
  readonly answers?: readonly (string | null)[];
  readonly clock?: 'real' | 'fast';
  readonly faults?: readonly Fault[];
  readonly files?: Readonly<Record<string, string>>;
  /** Brings back events of this type only. */
  readonly only?: RunEvent['type'];
}

/** Runs a program in a worker of its own in Chromium, without the frame around it. */
export async function runInWorker(
  page: Page,
  runtime: string,
  program: CompiledProgram,
  options: WorkerRunOptions = {},
): Promise<RunEvent[]> {
  return eventsOf(await page.evaluate(inThisPage, workerRun(runtime, program, options)));
}

/** The same run as an expression, for a page that is reached another way; gives what `eventsOf` reads. */
export function workerRunScript(
  runtime: string,
  program: CompiledProgram,
  options: WorkerRunOptions = {},
): string {
  return `(${String(inThisPage)})(${JSON.stringify(workerRun(runtime, program, options))})`;
}

export function eventsOf(batches: readonly string[]): RunEvent[] {
  return batches.flatMap((text) => JSON.parse(text) as RunEvent[]);
}

type WorkerRun = ReturnType<typeof workerRun>;

function workerRun(
  runtime: string,
  { code, map }: CompiledProgram,
  { answers = [], clock = 'fast', faults = [], files = {}, only }: WorkerRunOptions,
) {
  const start = JSON.stringify({ type: 'start', code, map, seed: 1, clock, faults, files });
  return { runtime, start, answers: [...answers], only };
}

/** Stands in the page alone: it uses nothing from around it. */
function inThisPage({ runtime, start, answers, only }: WorkerRun): Promise<string[]> {
  return new Promise<string[]>((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([runtime])));
    const { port1, port2 } = new MessageChannel();
    const left = [...answers];
    const texts: string[] = [];
    worker.onerror = ({ message }) => reject(new Error(message));
    port1.onmessage = ({ data }: MessageEvent<{ type: string; text: string }>) => {
      if (data.type === 'ready') port1.postMessage(JSON.parse(start));
      if (data.type === 'recall') port1.postMessage({ ...data, type: 'recalled' });
      if (data.type === 'events') {
        const events = JSON.parse(data.text) as { type: string; id: string }[];
        const wanted = only === undefined ? events : events.filter(({ type }) => type === only);
        if (wanted.length > 0) texts.push(JSON.stringify(wanted));
        for (const event of events) {
          if (event.type !== 'prompt-asked') continue;
          const answer = left.shift() ?? null;
          port1.postMessage({ type: 'answer', promptId: event.id, answer });
        }
      }
      if (data.type === 'ended' || data.type === 'power-cut') {
        worker.terminate();
        resolve(texts);
      }
    };
    worker.postMessage(null, [port2]);
  });
}
