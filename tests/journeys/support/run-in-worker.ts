import type { Page } from '@playwright/test';
import { bundleText } from '../../../build-plugins/bundle-as-text';
import type { CompiledProgram } from '../../../src/lib/compiler/protocol';
import type { RunEvent } from '../../../src/lib/contract/events';

/** The script of the sandbox's worker, as the site carries it. */
export async function workerRuntime(): Promise<string> {
  return (await bundleText('src/lib/sandbox/run.worker.ts')).text;
}

export interface WorkerRunOptions {
  /** Given to the prompts in order; null closes one. When they run out, prompts are closed. */
  readonly answers?: readonly (string | null)[];
  readonly clock?: 'real' | 'fast';
}

/** Runs a program in a worker of its own in Chromium, without the frame around it. */
export function runInWorker(
  page: Page,
  runtime: string,
  { code, map }: CompiledProgram,
  { answers = [], clock = 'fast' }: WorkerRunOptions = {},
): Promise<RunEvent[]> {
  return page.evaluate(
    ({ runtime, start, answers }) =>
      new Promise<RunEvent[]>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([runtime])));
        const { port1, port2 } = new MessageChannel();
        const left = [...answers];
        const events: RunEvent[] = [];
        worker.onerror = ({ message }) => reject(new Error(message));
        port1.onmessage = ({ data }: MessageEvent<{ type: string; text: string }>) => {
          if (data.type === 'ready') port1.postMessage(start);
          if (data.type === 'events') {
            const batch = JSON.parse(data.text) as RunEvent[];
            events.push(...batch);
            for (const event of batch) {
              if (event.type !== 'prompt-asked') continue;
              const answer = left.shift() ?? null;
              port1.postMessage({ type: 'answer', promptId: event.id, answer });
            }
          }
          if (data.type === 'ended') {
            worker.terminate();
            resolve(events);
          }
        };
        worker.postMessage(null, [port2]);
      }),
    { runtime, start: { type: 'start', code, map, seed: 1, clock }, answers: [...answers] },
  );
}
