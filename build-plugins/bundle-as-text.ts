import { build } from 'esbuild';
import type { Plugin } from 'vite';

const QUERY = '?bundled-text';

/**
 * `import source from './x.worker.ts?bundled-text'` gives the module, with all that it imports,
 * as the text of one classic script. The sandbox needs text: its opaque frame can load no file.
 */
export function bundleAsText(): Plugin {
  return {
    name: 'bundle-as-text',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(QUERY)) return null;
      const resolved = await this.resolve(id.slice(0, -QUERY.length), importer, { skipSelf: true });
      return resolved && resolved.id + QUERY;
    },
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      const result = await build({
        entryPoints: [id.slice(0, -QUERY.length)],
        bundle: true,
        write: false,
        format: 'iife',
        target: 'es2022',
        minify: true,
        keepNames: true,
        legalComments: 'none',
        metafile: true,
      });
      for (const file of Object.keys(result.metafile.inputs)) this.addWatchFile(file);
      return `export default ${JSON.stringify(result.outputFiles[0]?.text ?? '')};`;
    },
  };
}
