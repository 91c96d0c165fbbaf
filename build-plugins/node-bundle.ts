import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const QUERY = '?node-bundle';
const LIB = fileURLToPath(new URL('../src/lib', import.meta.url));

/**
 * `import source from './x.ts?node-bundle'` gives the module, with all that it imports but esbuild, as
 * the text of one module for Node, and the `esbuildVersion` that it was made for.
 */
export function nodeBundle(): Plugin {
  return {
    name: 'node-bundle',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(QUERY)) return null;
      const resolved = await this.resolve(id.slice(0, -QUERY.length), importer, { skipSelf: true });
      return resolved && resolved.id + QUERY;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const { metafile, outputFiles } = await build({
        entryPoints: [id.slice(0, -QUERY.length)],
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
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(resolve(file));
      const { version } = JSON.parse(
        readFileSync(fileURLToPath(import.meta.resolve('esbuild/package.json')), 'utf8'),
      ) as { version: string };
      return [
        `export default ${JSON.stringify(outputFiles[0]?.text ?? '')};`,
        `export const esbuildVersion = ${JSON.stringify(version)};`,
      ].join('\n');
    },
  };
}
