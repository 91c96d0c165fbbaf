import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { moduleByQuery } from './module-by-query.ts';

const LIB = fileURLToPath(new URL('../src/lib', import.meta.url));

/**
 * `import source from './x.ts?node-bundle'` gives the module, with all that it imports but esbuild, as
 * the text of one module for Node, and the `esbuildVersion` that it was made for.
 */
export function nodeBundle(): Plugin {
  return moduleByQuery('node-bundle', async (path) => {
    const { metafile, outputFiles } = await build({
      entryPoints: [path],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: ['esbuild'],
      keepNames: true,
      legalComments: 'inline',
      alias: { $lib: LIB },
      metafile: true,
    });
    const { version } = JSON.parse(
      readFileSync(fileURLToPath(import.meta.resolve('esbuild/package.json')), 'utf8'),
    ) as { version: string };
    const code = [
      `export default ${JSON.stringify(outputFiles[0]?.text ?? '')};`,
      `export const esbuildVersion = ${JSON.stringify(version)};`,
    ].join('\n');
    return { code, sources: Object.keys(metafile.inputs).map((file) => resolve(file)) };
  });
}
