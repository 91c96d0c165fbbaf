import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

export const name = 'Opening links in Chromium: wanted at most 50 ms and 16 MiB each';
export const unit = '';

/** @param {import('../../scripts/bench.mjs').Site} site @returns {Promise<Record<string, number[]>>} */
export async function run({ browser }) {
  // Its parts are TypeScript, which Node 20 does not read.
  const outfile = '.svelte-kit/links.mjs';
  await build({
    entryPoints: ['tests/bench/support/links.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { $lib: './src/lib' },
    outfile,
    logLevel: 'error',
  });
  const { openingLinks } = await import(pathToFileURL(outfile).href);
  return openingLinks(browser);
}
