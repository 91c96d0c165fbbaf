import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';

export const name = 'Tracked task runs a second, all events made and sent';
export const unit = '/s';

/** @param {import('../../scripts/bench.mjs').Site} site @returns {Promise<Record<string, number[]>>} */
export async function run({ browser }) {
  // Its parts are TypeScript, which Node 20 does not read. One folder down, as the parts that look
  // for the sources from where they stand.
  const outfile = '.svelte-kit/engine-speed.mjs';
  await build({
    entryPoints: ['tests/bench/support/engine-speed.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { $lib: './src/lib' },
    outfile,
    logLevel: 'error',
  });
  const { engineSpeed } = await import(pathToFileURL(outfile).href);
  return engineSpeed(browser);
}
