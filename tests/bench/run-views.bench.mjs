import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

export const name = "A run's page with large runs, in Chromium";
export const unit = 'ms';

/** @param {import('../../scripts/bench.mjs').Site} site @param {number} rounds @returns {Promise<Record<string, number[]>>} */
export async function run({ browser, url }, rounds) {
  // Its parts are TypeScript, which Node 20 does not read.
  const outfile = '.svelte-kit/run-views.mjs';
  await build({
    entryPoints: ['tests/bench/support/run-views.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { $lib: './src/lib' },
    outfile,
    logLevel: 'error',
  });
  const { runViews } = await import(pathToFileURL(outfile).href);
  return runViews(browser, url, rounds);
}
