import fc from 'fast-check';
import type { Browser, CDPSession } from '@playwright/test';
import { bundleText } from '../../../build-plugins/bundle-as-text';
import type { SharedPlayground } from '../../../src/lib/contract/program';
import { deflateBomb, linkOf, mutantsOf } from '../../support/hostile-links';
import type { Figures } from './engine-speed';

const MUTANTS = 10_000;
const MIB = 1024 ** 2;

const program: SharedPlayground = {
  v: 1,
  files: { 'main.ts': 'await flujo1();' },
  entry: 'main.ts',
};
const hostile = (): Record<string, string> => ({
  'a bomb of 190 MiB': deflateBomb(),
  'half a million brackets': linkOf('['.repeat(500_000)),
  'a million characters of one file': linkOf({
    ...program,
    files: { 'main.ts': 'x'.repeat(1_000_000) },
  }),
  'ten thousand answers': linkOf({ ...program, answers: Array<string>(10_000).fill('y') }),
  'too many answers': linkOf({ ...program, answers: Array<string>(340_000).fill('') }),
  'too many characters': `v1.${'A'.repeat(300_000)}`,
});

/** Times, and what a page holds after it, garbage and all: more than it held at any moment. */
export async function openingLinks(browser: Browser): Promise<Figures> {
  const page = await browser.newPage();
  const client = await page.context().newCDPSession(page);
  await page.evaluate((await bundleText('tests/bench/support/open-links.ts')).text);
  const openAll = (fragments: readonly string[]) =>
    page.evaluate((all) => {
      const open = Reflect.get(globalThis, 'openAll') as (
        all: readonly string[],
      ) => Promise<number[]>;
      return open(all);
    }, fragments);
  const mutants = fc.sample(mutantsOf(linkOf(program)), { numRuns: MUTANTS, seed: 1 });
  const found: Figures = { [`${MUTANTS} mutants (ms)`]: await openAll(mutants) };
  for (const [what, fragment] of Object.entries(hostile())) {
    found[`${what} (ms)`] = await openAll(Array<string>(10).fill(fragment));
    const before = await held(client, true);
    await openAll([fragment]);
    found[`${what} (MiB)`] = [((await held(client, false)) - before) / MIB];
  }
  await page.close();
  return found;
}

/** Bytes that the page's scripts hold. */
async function held(client: CDPSession, collected: boolean): Promise<number> {
  if (collected) await client.send('HeapProfiler.collectGarbage');
  const usage: object = await client.send('Runtime.getHeapUsage');
  return Object.entries(usage).reduce(
    (sum, [name, size]) => (name === 'totalSize' ? sum : sum + Number(size)),
    0,
  );
}
