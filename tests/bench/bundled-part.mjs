import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A bench's part in `support`, which is TypeScript: Node 20 does not read it. One folder down, as the
 * parts look for the sources from where they stand.
 * @param {string} name
 */
export async function bundledPart(name) {
  const outfile = path.join('.svelte-kit', `${name}.mjs`);
  await build({
    entryPoints: [`tests/bench/support/${name}.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { $lib: './src/lib' },
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}
