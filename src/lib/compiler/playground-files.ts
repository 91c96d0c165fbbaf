import type { Loader, Plugin } from 'esbuild-wasm';
import { FLUJO_EXPORTS } from '$lib/contract/flujo-exports';
import type { SharedPlayground } from '$lib/contract/program';
import { findImports } from './find-imports';

/** A module that imports the student's entry, so that what the entry exports is left out. */
export const ENTRY = 'flujo:start';

/** What diagnostics.ts reads back from an error's `detail`. */
export interface ImportProblem {
  readonly kind: 'unknown-module' | 'missing-file';
  readonly subject: string;
}

const LOADERS: Record<string, Loader> = {
  ts: 'ts',
  tsx: 'tsx',
  js: 'js',
  jsx: 'jsx',
  mjs: 'js',
  mts: 'ts',
  json: 'json',
  txt: 'text',
  csv: 'text',
  md: 'text',
};
const TRIED_ENDINGS = ['', '.ts', '.js', '.json', '/index.ts', '/index.js'];

/** The library as the sandbox holds it: named exports only, so that a wrong name is an error. */
const FLUJO_MODULE = `export const { ${FLUJO_EXPORTS.join(', ')} } = globalThis.__flujo;`;

/** Where an import leads, or why it leads nowhere. */
type Resolution = { readonly path: string; readonly namespace: string } | ImportProblem;

/** Resolves `flujo` to the sandbox's own, files of the playground from memory, and nothing else. */
export function playgroundFiles({
  files,
  entry,
}: Pick<SharedPlayground, 'files' | 'entry'>): Plugin {
  const resolve = (path: string, importer: string): Resolution => {
    if (path === 'flujo') return { path, namespace: 'flujo' };
    if (!/^\.{0,2}\//.test(path)) return { kind: 'unknown-module', subject: path };
    const found = find(files, join(importer === ENTRY ? '' : importer, path));
    if (found === undefined) return { kind: 'missing-file', subject: path };
    return { path: found, namespace: 'playground' };
  };
  return {
    name: 'playground-files',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return { path, namespace: 'start' };
        const resolution = resolve(path, importer);
        return 'kind' in resolution ? { errors: [problem(resolution)] } : resolution;
      });
      build.onLoad({ filter: /.*/, namespace: 'start' }, () => ({
        contents: `import ${JSON.stringify(`./${entry}`)};`,
        loader: 'js',
      }));
      build.onLoad({ filter: /.*/, namespace: 'flujo' }, () => ({
        contents: FLUJO_MODULE,
        loader: 'js',
      }));
      build.onLoad({ filter: /.*/, namespace: 'playground' }, ({ path }) => {
        const contents = files[path] ?? '';
        const loader = LOADERS[path.slice(path.lastIndexOf('.') + 1)] ?? 'text';
        const imports = /^[jt]sx?$/.test(loader) ? findImports(contents) : [];
        const errors = imports.flatMap(({ path: imported, ...place }) => {
          const resolution = resolve(imported, path);
          const location = { file: path, namespace: 'playground', ...place };
          return 'kind' in resolution ? [{ ...problem(resolution), location }] : [];
        });
        return errors.length ? { errors } : { contents, loader };
      });
    },
  };
}

function problem(detail: ImportProblem) {
  const text =
    detail.kind === 'unknown-module'
      ? `'${detail.subject}' is not available here`
      : `There is no file '${detail.subject}'`;
  return { text, detail };
}

function find(files: Readonly<Record<string, string>>, path: string): string | undefined {
  // TypeScript writes './notas.js' for the file notas.ts.
  const bare = path.replace(/\.js$/, '');
  return [...TRIED_ENDINGS.map((ending) => path + ending), `${bare}.ts`].find((candidate) =>
    Object.hasOwn(files, candidate),
  );
}

function join(importer: string, path: string): string {
  const parts = path.startsWith('/') ? [] : importer.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
