import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

export const name =
  'Queries of the history, as the pages make them: wanted at most 50 ms a list, 100 ms the dashboard; `HISTORY=full` fills it with 100,000 runs as well';
export const unit = 'ms';

/** Flow runs kept; each with ten task runs and 54 events. */
const SIZES = [1000, 10_000];
const FULL = 100_000;

/** @param {import('../../scripts/bench.mjs').Site} site @param {number} rounds */
export async function run({ browser, url }, rounds) {
  // Its parts are TypeScript, which Node 20 does not read.
  const outfile = '.svelte-kit/history.mjs';
  await build({
    entryPoints: ['tests/bench/support/history.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { $lib: './src/lib' },
    outfile,
    logLevel: 'error',
  });
  const { historyBySize } = await import(pathToFileURL(outfile).href);
  const sizes = process.env.HISTORY === 'full' ? [...SIZES, FULL] : SIZES;
  return historyBySize(browser, url, sizes, rounds);
}
