import type { Browser } from '@playwright/test';
import { bundleText } from '../../../build-plugins/bundle-as-text';
import type { Figures } from './engine-speed';

/** On pages of the site, for only there is a database; each size has its own. */
export async function historyBySize(
  browser: Browser,
  url: string,
  sizes: readonly number[],
  rounds: number,
): Promise<Figures> {
  const { text } = await bundleText('tests/bench/support/history-size.ts');
  const found: Figures = {};
  for (const size of sizes) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${url}boot.js`);
    await page.evaluate(text);
    const figures = await page.evaluate(
      ([wanted, times]) => {
        const measure = Reflect.get(globalThis, 'measureHistory') as (
          size: number,
          rounds: number,
        ) => Promise<Record<string, number[]>>;
        return measure(wanted, times);
      },
      [size, rounds] as const,
    );
    for (const [name, times] of Object.entries(figures)) {
      found[`${name}, ${size.toLocaleString('en')} kept`] = times;
    }
    await context.close();
  }
  return found;
}
