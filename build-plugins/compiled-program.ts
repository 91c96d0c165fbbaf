import { readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import type { Plugin } from 'vite';
import { moduleByQuery } from './module-by-query.ts';
import type { compileProgram } from '../src/lib/compiler/compile-program';

const LIB = fileURLToPath(new URL('../src/lib', import.meta.url));

/** The site's own compiling; bundled first, since Node knows neither `$lib` nor bare endings. */
async function loadCompiler(): Promise<typeof compileProgram> {
  const bundle = await esbuild.build({
    entryPoints: [`${LIB}/compiler/compile-program.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    alias: { $lib: LIB },
  });
  const text = Buffer.from(bundle.outputFiles[0]?.text ?? '').toString('base64');
  const module = (await import(`data:text/javascript;base64,${text}`)) as {
    compileProgram: typeof compileProgram;
  };
  return module.compileProgram;
}

/**
 * `import compiled from './main.ts?compiled-program'` gives a student's program (all files of that
 * folder) compiled at build time, as the compiler in the browser would: for pages that run one without
 * loading it.
 */
export function compiledProgram(): Plugin {
  return moduleByQuery('compiled-program', async (path) => {
    const entry = basename(path);
    const folder = dirname(path);
    const sources = (await readdir(folder)).map((name) => join(folder, name));
    // As the pages show them: without the last line break.
    const texts = await Promise.all(
      sources.map(async (file) => [basename(file), (await readFile(file, 'utf8')).trimEnd()]),
    );
    const files = Object.fromEntries(texts) as Record<string, string>;
    const compile = await loadCompiler();
    const result = await compile(esbuild, { files, entry });
    if (result.kind === 'refused') {
      throw new Error(`${path} does not compile: ${result.diagnostics[0]?.message ?? ''}`);
    }
    const code = `export default ${JSON.stringify({ ...result.program, files, entry })};`;
    return { code, sources };
  });
}
