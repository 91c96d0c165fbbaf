import { setTimeout } from 'node:timers/promises';
import { clickToFirstLine, runButton } from './playground-page.mjs';

export const name = 'First visit to the editor, cache empty, on loopback';
export const unit = 'ms';

const PAUSE_MS = 1500;

/** @param {import('../../scripts/bench.mjs').Site} site @param {number} rounds */
export async function run({ browser, url }, rounds) {
  /** @type {Record<string, number[]>} */
  const figures = {
    'readable code': [],
    'Run button ready': [],
    'first line of a run started at once': [],
  };
  for (let round = 0; round < rounds; round++) {
    // A context of its own has a cache of its own, empty.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}play/?lang=en`, { waitUntil: 'commit' });
    const readable = await page.evaluate(whenReadable);
    const button = runButton(page);
    await button.waitFor();
    const ready = await button.evaluate(whenEnabled);
    const click = await page.evaluate(() => performance.now());
    const latency = await clickToFirstLine(page);
    figures['readable code']?.push(readable);
    figures['Run button ready']?.push(ready);
    figures['first line of a run started at once']?.push(click + latency);
    await context.close();
    // A page that goes still works for a moment; no visitor comes with one.
    await setTimeout(PAUSE_MS);
  }
  return figures;
}

/** @returns {Promise<number>} milliseconds from the start of the visit to the code on the screen */
function whenReadable() {
  return new Promise((resolve) => {
    const look = () => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const hasCode = document.body?.textContent?.includes('await tarea1()') ?? false;
      if (hasCode && paint) resolve(Math.max(seen, paint.startTime));
      else {
        if (!hasCode) seen = performance.now();
        requestAnimationFrame(look);
      }
    };
    let seen = 0;
    look();
  });
}

/** @param {Element} button @returns {Promise<number>} */
function whenEnabled(button) {
  return new Promise((resolve) => {
    const look = () =>
      button.matches(':disabled, [aria-disabled="true"]')
        ? requestAnimationFrame(look)
        : resolve(performance.now());
    look();
  });
}
