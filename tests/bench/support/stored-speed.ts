import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import * as esbuild from 'esbuild';
import { bundleText } from '../../../build-plugins/bundle-as-text';
import { compileProgram } from '../../../src/lib/compiler/compile-program';
import { workerRuntime } from '../../journeys/support/run-in-worker';
import type { Figures } from './engine-speed';
import type { StoredRun, StoredRunRequest } from './stored-run';

const SIZES = [100, 1000, 10_000, 100_000];
const ROUNDS = 5;
/** Memory is that of the bigger run less that of the smaller: what each has besides its tasks goes out. */
const MEMORY_SIZES = [1000, 51_000] as const;
const KIB = 1024;

interface StoringPage {
  runStored: (request: StoredRunRequest) => Promise<StoredRun>;
  run?: StoredRun;
}

/** Task runs a second with all events sent, read, applied and kept; on a page of the site, which has a database. */
export async function storedSpeed(browser: Browser, url: string): Promise<Figures> {
  const program = await storedProgram();
  const figures: Figures = {};
  for (const tasks of SIZES) {
    const samples: number[] = [];
    for (let round = 0; round < (tasks < 100_000 ? ROUNDS : 2); round++) {
      await onPage(browser, url, async (page) => {
        const ms = await run(page, { ...program, variables: { tasks } });
        samples.push((tasks / ms) * 1000);
      });
    }
    figures[`Chromium, stored: ${tasks.toLocaleString('en')} tasks in one flow`] = samples;
  }
  return figures;
}

/** KiB of a finished task run, in the worker and in the page that shows and keeps it. */
export async function storedMemory(browser: Browser, url: string): Promise<Figures> {
  const program = await storedProgram();
  const used: { worker: number; page: number }[] = [];
  for (const tasks of MEMORY_SIZES) {
    await onPage(browser, url, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      const worker = inWorker(devtools);
      await run(page, { ...program, variables: { tasks } });
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      await worker('HeapProfiler.collectGarbage');
      const heap = await worker('Runtime.getHeapUsage');
      used.push({ page: usedSize, worker: heap.usedSize ?? NaN });
    });
  }
  const [few, many] = used;
  const tasks = MEMORY_SIZES[1] - MEMORY_SIZES[0];
  const perTask = (side: 'worker' | 'page') =>
    ((many?.[side] ?? NaN) - (few?.[side] ?? NaN)) / tasks / KIB;
  return { 'Chromium, worker': [perTask('worker')], 'Chromium, page': [perTask('page')] };
}

/** Runs to its question; in milliseconds. The page keeps the run. */
function run(page: Page, request: StoredRunRequest): Promise<number> {
  return page.evaluate(async (given) => {
    const realm = globalThis as never as StoringPage;
    realm.run = await realm.runStored(given);
    return realm.run.storedMs;
  }, request);
}

async function storedProgram(): Promise<Omit<StoredRunRequest, 'variables'>> {
  const source = readFileSync('tests/bench/support/stored-program.ts', 'utf8');
  const compiled = await compileProgram(esbuild, {
    files: { 'main.ts': source },
    entry: 'main.ts',
  });
  if (compiled.kind === 'refused') throw new Error(compiled.diagnostics[0]?.message);
  const { code, map } = compiled.program;
  return { runtime: await workerRuntime(), code, map };
}

async function onPage(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const { text } = await bundleText('tests/bench/support/stored-run.ts');
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}boot.js`);
  await page.evaluate(text);
  await work(page);
  await context.close();
}

/** Sends commands to the page's worker, whose session is one inside the page's. */
function inWorker(devtools: CDPSession) {
  const attached = new Promise<string>((resolve) => {
    devtools.once('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId));
  });
  void devtools.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let ids = 0;
  return async (method: string): Promise<{ usedSize?: number }> => {
    const id = ++ids;
    const answer = new Promise<{ usedSize?: number }>((resolve) => {
      devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
        const told = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (told.id === id) resolve(told.result ?? {});
      });
    });
    const message = JSON.stringify({ id, method });
    await devtools.send('Target.sendMessageToTarget', { sessionId: await attached, message });
    return answer;
  };
}
