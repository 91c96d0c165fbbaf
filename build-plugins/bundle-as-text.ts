import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { moduleByQuery } from './module-by-query.ts';

const LIB = fileURLToPath(new URL('../src/lib', import.meta.url));

/**
 * `import source from './x.worker.ts?bundled-text'` gives the module, with all that it imports,
 * as the text of one classic script, and its `sha256` as a content security policy writes it. The
 * sandbox needs text: its opaque frame can load no file.
 */
export function bundleAsText(): Plugin {
  return moduleByQuery('bundled-text', async (path) => {
    const { text, sources } = await bundleText(path);
    const digest = createHash('sha256').update(text).digest('base64');
    const code = [
      `export default ${JSON.stringify(text)};`,
      `export const sha256 = ${JSON.stringify(`sha256-${digest}`)};`,
    ].join('\n');
    return { code, sources };
  });
}

/** The module at `path` with all that it imports as one classic script, and the files it was made of. */
export async function bundleText(
  path: string,
): Promise<{ readonly text: string; readonly sources: readonly string[] }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    alias: { $lib: LIB },
    metafile: true,
  });
  const sources = Object.keys(metafile.inputs).map((file) => resolve(file));
  return { text: outputFiles[0]?.text ?? '', sources };
}
