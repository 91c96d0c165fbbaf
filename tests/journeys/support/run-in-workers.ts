import type { Page } from '@playwright/test';
import type { CompiledProgram } from '../../../src/lib/compiler/protocol';
import type { RunEvent } from '../../../src/lib/contract/events';
import type { PlannedStart } from '../../support/generated-program/compiled-plan';

/** So many at once: while one starts, another runs. */
const WORKERS = 4;

/** Runs one program with many inputs in Chromium, on the fast clock, in a worker each; their events. */
export async function runInWorkers(
  page: Page,
  runtime: string,
  program: CompiledProgram,
  starts: readonly PlannedStart[],
): Promise<readonly RunEvent[][]> {
  const runs = await page.evaluate(
    async ({ runtime, program, text, workers }) => {
      const url = URL.createObjectURL(new Blob([runtime]));
      const run = ({ answers, ...start }: PlannedStart) =>
        new Promise<string[]>((resolve, reject) => {
          const worker = new Worker(url);
          const { port1, port2 } = new MessageChannel();
          const texts: string[] = [];
          worker.onerror = ({ message }) => reject(new Error(message));
          port1.onmessage = ({ data }: MessageEvent<{ type: string; text: string }>) => {
            if (data.type === 'ready') {
              port1.postMessage({ type: 'start', clock: 'fast', ...program, ...start });
            }
            if (data.type === 'recall') port1.postMessage({ ...data, type: 'recalled' });
            if (data.type === 'events') {
              texts.push(data.text);
              for (const event of JSON.parse(data.text) as RunEvent[]) {
                if (event.type !== 'prompt-asked') continue;
                const answer = answers[event.message] ?? null;
                port1.postMessage({ type: 'answer', promptId: event.id, answer });
              }
            }
            if (data.type !== 'ended') return;
            worker.terminate();
            resolve(texts);
          };
          worker.postMessage(null, [port2]);
        });
      const starts = JSON.parse(text) as readonly PlannedStart[];
      const texts: string[][] = [];
      let next = 0;
      const lane = async () => {
        for (let place = next++; place < starts.length; place = next++) {
          const start = starts[place];
          if (start) texts[place] = await run(start);
        }
      };
      await Promise.all(Array.from({ length: workers }, lane));
      return texts;
    },
    {
      runtime,
      program: { code: program.code, map: program.map },
      text: JSON.stringify(starts),
      workers: WORKERS,
    },
  );
  return runs.map((texts) => texts.flatMap((text) => JSON.parse(text) as RunEvent[]));
}
