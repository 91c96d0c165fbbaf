import type { Browser, Locator, Page } from '@playwright/test';
import { bundleText } from '../../../build-plugins/bundle-as-text';
import type { Figures } from './engine-speed';

/** Frames of each figure. */
const FRAMES = 60;
/** Milliseconds: a page with a large run, on a busy machine. */
const PATIENCE = 120_000;

/** What a reader does with large runs, in the built site. */
export async function runViews(browser: Browser, url: string, rounds: number): Promise<Figures> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}boot.js`);
  await page.evaluate((await bundleText('tests/bench/support/run-views-fill.ts')).text);
  const fill = (id: string, tasks: number, lines: number) =>
    page.evaluate(
      ([name, wanted, said]) => {
        const add = Reflect.get(globalThis, 'fillRun') as (
          id: string,
          tasks: number,
          lines: number,
        ) => Promise<string>;
        return add(name, wanted, said);
      },
      [id, tasks, lines] as const,
    );
  const thousand = await fill('thousand', 1000, 0);
  const tenThousand = await fill('ten-thousand', 10_000, 0);
  const lines = await fill('lines', 10, 100_000);

  const figures: Figures = {};
  await page.goto(`${url}runs/?lang=en`);
  const opened: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const runs = page.getByRole('table', { name: 'Flow runs' });
    const link = runs.locator(`a[href$="id=${thousand}"]`).first();
    await link.waitFor();
    const milliseconds = await clickToLanes(link);
    // The first time, the page's code comes too.
    if (round > 0) opened.push(milliseconds);
    await page.goBack();
  }
  figures['opening a run of 1,000 task runs, to its first drawing (wanted 200)'] = opened;

  await page.goto(`${url}runs/run/?id=${tenThousand}&lang=en`);
  await page.locator('[data-lane]').first().waitFor();
  for (let step = 0; step < 5; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
  figures['a frame of panning 10,000 task runs (wanted 16)'] = await frames(page, 'pan');
  figures['a frame of scrolling 10,000 lanes'] = await frames(page, 'lanes');
  figures['a step back through its events'] = await frames(page, 'back');
  figures['a step forward'] = await frames(page, 'forward');
  await page.getByRole('radio', { name: 'Graph' }).check({ force: true });
  await page.locator('[data-node]').first().waitFor();
  figures['a step back, with the graph'] = await frames(page, 'back');

  await page.goto(`${url}runs/run/?id=${lines}&lang=en`);
  await page.getByRole('log').getByText('línea').first().waitFor();
  figures['a frame of scrolling a log of 100,000 lines (wanted 16)'] = await frames(page, 'log');
  await context.close();
  return figures;
}

/** Milliseconds from a click on a link to the frame that shows lanes. */
function clickToLanes(link: Locator): Promise<number> {
  return link.evaluate(
    (anchor) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[data-lane]')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - start);
            port2.postMessage(undefined);
          });
        });
        observer.observe(document.body, { childList: true, subtree: true });
        if (anchor instanceof HTMLElement) anchor.click();
      }),
  );
}

type Deed = 'pan' | 'lanes' | 'log' | 'back' | 'forward';

/** How long each frame holds the page: the deed, what follows from it, style, layout and paint. */
function frames(page: Page, deed: Deed): Promise<number[]> {
  return page.evaluate(
    async ([wanted, count]) => {
      const lanes = document.querySelector('[data-lane]')?.closest('div')?.parentElement;
      const log = document.querySelector('[role="log"]');
      const button = (name: string) =>
        document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
      const deeds: Readonly<Record<string, (frame: number) => void>> = {
        pan: (frame) => {
          const deltaX = frame < count / 2 ? 24 : -24;
          const options = { deltaX, bubbles: true, cancelable: true };
          lanes?.dispatchEvent(new WheelEvent('wheel', options));
        },
        lanes: () => lanes?.scrollBy(0, 300),
        log: () => log?.scrollBy(0, 700),
        back: () => button('Previous event'),
        forward: () => button('Next event'),
      };
      const times: number[] = [];
      for (let frame = 0; frame < count; frame++) {
        times.push(
          await new Promise<number>((resolve) => {
            requestAnimationFrame(() => {
              const start = performance.now();
              deeds[wanted]?.(frame);
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - start);
              port2.postMessage(undefined);
            });
          }),
        );
      }
      return times;
    },
    [deed, FRAMES] as const,
  );
}
