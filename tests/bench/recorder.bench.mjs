import { deflateRawSync } from 'node:zlib';
import { runButton } from './playground-page.mjs';

export const name =
  'A run of 10,000 tasks with its history kept: wanted at most 20 % more time than without, and 300 bytes an event';
export const unit = '';

const PROGRAM = `import { flow, task } from 'flujo';

const suma = task(async function suma(n: number) {
  return n + 1;
});

const flujo1 = flow({ name: 'flujo1' }, async () => {
  let total = 0;
  for (let vez = 0; vez < 10_000; vez++) total = await suma(total);
  return total;
});

await flujo1();
`;

/** @param {import('../../scripts/bench.mjs').Site} site @param {number} rounds */
export async function run({ browser, url }, rounds) {
  const kept = await openProgram(browser, url);
  const unkept = await openProgram(browser, url, refuseStorage);
  /** @type {number[]} */
  const withHistory = [];
  /** @type {number[]} */
  const without = [];
  /** @type {number[]} */
  const shares = [];
  for (let round = 0; round <= rounds; round++) {
    const off = await runOnce(unkept);
    const on = await runOnce(kept);
    // The first of each warms up.
    if (round === 0) continue;
    without.push(off);
    withHistory.push(on);
    shares.push((on / off - 1) * 100);
  }
  const { events, bytes, usage } = await kept.evaluate(sizeKept);
  await unkept.context().close();
  await kept.context().close();
  return {
    'with history (ms)': withHistory,
    '  beside: without (ms)': without,
    '  more time, pair by pair (%)': shares,
    'events of a run': [events / (rounds + 1)],
    'bytes of an event, as stored': [bytes / events],
    'bytes of an event, as the browser estimates its storage': [usage / events],
  };
}

/**
 * A page with the program as a link brings it, without the full editor.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {() => void} [before] runs in the page before the site does
 */
async function openProgram(browser, url, before) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.route(/\/monaco\.[\w-]+\.css$/, () => undefined);
  const program = { v: 1, files: { 'main.ts': PROGRAM }, entry: 'main.ts' };
  const packed = deflateRawSync(JSON.stringify(program)).toString('base64url');
  await page.goto(`${url}play/?lang=en#v1.${packed}`);
  await page.getByRole('complementary', { name: /^Someone shared/ }).waitFor();
  await runButton(page).waitFor();
  return page;
}

function refuseStorage() {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse, databases: refuse } });
}

/**
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>} milliseconds from the click to the state Completed on the page
 */
async function runOnce(page) {
  await page.bringToFront();
  return runButton(page).evaluate(
    (button) =>
      new Promise((resolve) => {
        let started = false;
        const observer = new MutationObserver(() => {
          const state = document.querySelector('[role="status"][aria-label="Run state"]');
          const isDone = state?.textContent?.trim() === 'Completed';
          if (!isDone) started = true;
          if (!started || !isDone) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        const start = performance.now();
        if (button instanceof HTMLElement) button.click();
      }),
  );
}

/** What all the runs of this page take, with the rows that lists need. */
async function sizeKept() {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('flujo');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('refused'));
  });
  let events = 0;
  let bytes = 0;
  for (const table of ['eventChunks', 'flowRuns', 'programRuns']) {
    /** @type {Record<string, unknown>[]} */
    const rows = await new Promise((resolve, reject) => {
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error ?? new Error('refused'));
    });
    for (const row of rows) {
      if (table === 'eventChunks') events += Number(row.count);
      bytes += JSON.stringify(row).length;
      for (const value of Object.values(row)) {
        // JSON would say it by names.
        if (value instanceof Uint8Array) bytes += value.byteLength - JSON.stringify(value).length;
      }
    }
  }
  db.close();
  const { usage = 0 } = await navigator.storage.estimate();
  return { events, bytes, usage };
}
