import type { Page } from '@playwright/test';
import { compileSample } from '../support/program-sample';
import { expect, journey } from './support/journey';
import { runInWorker, workerRuntime, type WorkerRunOptions } from './support/run-in-worker';

async function printsOf(page: Page, main: string, options?: WorkerRunOptions): Promise<string[]> {
  const program = await compileSample({ 'main.ts': main });
  const events = await runInWorker(page, await workerRuntime(), program, options);
  return events.flatMap((event) =>
    event.type === 'log' && event.level === 'PRINT' ? [event.message] : [],
  );
}

journey('on the fast clock an hour of timers takes no time and is an hour', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow, sleep, task } from 'flujo';
const start = Date.now();
const seconds = () => Math.round((Date.now() - start) / 1000);
const espera = task(async function espera() {
  await new Promise((resolve) => setTimeout(resolve, 600_000));
  console.log('timer', seconds(), Math.round(performance.now() / 1000), new Date().getTime() - start);
});
await flow(async function f() {
  await Promise.all([espera(), sleep(3600)]);
  console.log('sleep', seconds(), new Date(0).getTime(), new Date() instanceof Date);
  let ticks = 0;
  await new Promise<void>((resolve) => {
    const id = setInterval(() => { ticks += 1; if (ticks === 3) { clearInterval(id); resolve(); } }, 1000);
  });
  console.log('interval', ticks, seconds());
  const until = Date.now() + 50;
  while (Date.now() < until);
  console.log('a loop that waits ends');
})();
`,
  );
  expect(prints).toEqual([
    'timer 600 600 600000',
    'sleep 3600 0 true',
    'interval 3 3603',
    'a loop that waits ends',
  ]);
});

journey('the fast clock never jumps over what only the outside ends', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow, input, sleep } from 'flujo';
await flow(async function f() {
  const start = Date.now();
  const tarde = sleep(60).then(() => console.log('sixty seconds'));
  console.log(await input('¿Quién? '), Date.now() - start);
  const hash = await crypto.subtle?.digest('SHA-256', new Uint8Array(1_000_000));
  const text = await new Blob(['x'.repeat(1_000_000)]).text();
  console.log(text.length, Date.now() - start);
  const canvas = new OffscreenCanvas(300, 300);
  canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
  console.log((await canvas.convertToBlob()).type, Date.now() - start);
  const again = await new Request('https://a.example', { method: 'POST', body: 'x'.repeat(1_000_000) }).text();
  console.log(again.length, Date.now() - start);
  await tarde;
})();
`,
    { answers: ['Ana'] },
  );
  expect(prints).toEqual(['Ana 0', '1000000 0', 'image/png 0', '1000000 0', 'sixty seconds']);
});

journey('a signal that times out does so on the fast clock', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow } from 'flujo';
await flow(async function f() {
  const start = Date.now();
  const signal = AbortSignal.timeout(60_000);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  console.log(signal.reason.name, Date.now() - start);
})();
`,
  );
  expect(prints).toEqual(['TimeoutError 60000']);
});

journey('what a timer starts after its flow has ended is waited for', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow, sleep, task } from 'flujo';
const t = task(async function t() {
  await sleep(10);
  console.log('done');
});
await flow(async function f() {
  setTimeout(() => void t(), 1000);
  return 1;
})();
console.log('flow over');
`,
  );
  expect(prints).toEqual(['flow over', 'done']);
});

journey('a stream of the program’s own waits for the fast clock in its turn', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow, sleep } from 'flujo';
await flow(async function f() {
  const start = Date.now();
  const lento = new ReadableStream({
    async pull(controller) {
      await sleep(60);
      controller.enqueue(new TextEncoder().encode('listo'));
      controller.close();
    },
  });
  console.log(await new Response(lento).text(), Date.now() - start);
})();
`,
  );
  expect(prints).toEqual(['listo 60000']);
});

journey(
  'chance comes from the seed, and is not moved by what happens beside it',
  async ({ page }) => {
    const main = (beside: string) => `
import { flow, task } from 'flujo';
const dado = task(async function dado(cara: string) { return [cara, Math.random(), Math.random()]; });
const otro = task(async function otro() { return Math.random(); });
await flow(async function f() {
  ${beside}
  console.log(JSON.stringify(await dado('a')), JSON.stringify(await dado('b')));
})();
`;
    const alone = await printsOf(page, main(''));
    expect(await printsOf(page, main('await otro();'))).toEqual(alone);
    expect(await printsOf(page, main(''), { clock: 'real' })).toEqual(alone);
    const [first = '', second = ''] = alone[0]?.split(' ') ?? [];
    expect(
      new Set([...first.slice(5, -1).split(','), ...second.slice(5, -1).split(',')]).size,
    ).toBe(4);
  },
);

journey('what is over sets no timer, and can wait for no number', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow, sleep } from 'flujo';
const f = flow({ timeoutSeconds: 1 }, async function f() {
  try {
    await sleep(60);
  } catch (error) {
    setInterval(() => console.log('still here'), 1000);
    throw error;
  }
});
const start = Date.now();
await f.returnState();
await new Promise((resolve) => setTimeout(resolve, Infinity));
await sleep(5);
console.log(Date.now() - start);
`,
  );
  expect(prints).toEqual(['6000']);
});

journey('a run that is over its time limit leaves no timer behind', async ({ page }) => {
  const prints = await printsOf(
    page,
    `
import { flow, task } from 'flujo';
const lenta = task({ timeoutSeconds: 1 }, async function lenta() {
  setTimeout(() => console.log('never'), 5000);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
});
const start = Date.now();
await flow(async function f() {
  console.log((await lenta.returnState()).name, Date.now() - start);
})();
`,
  );
  expect(prints).toEqual(['TimedOut 1000']);
});
