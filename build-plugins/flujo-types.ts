import path from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:flujo-types';
const RESOLVED = `\0${ID}`;

/**
 * `import files from 'virtual:flujo-types'` gives the declaration files of the `flujo` module, by
 * path: what the editor must know to complete and check a student's code. `index.d.ts` is the way in.
 */
export function flujoTypes(library = 'src/lib'): Plugin {
  let root = process.cwd();
  let sources: readonly string[] = [];
  return {
    name: 'flujo-types',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === ID ? RESOLVED : null;
    },
    async load(id) {
      if (id !== RESOLVED) return null;
      // Imported late: the compiler takes longer to load than the rest of the server together.
      const { declarationFiles } = await import('./declaration-files.ts');
      const folder = path.resolve(root, library);
      const found = declarationFiles(path.join(folder, 'flujo', 'index.ts'), folder);
      sources = found.sources;
      for (const file of sources) this.addWatchFile(file);
      const entry = found.files['flujo/index.d.ts'];
      const files =
        entry === undefined
          ? {}
          : { 'index.d.ts': "export * from './flujo/index';\n", ...found.files };
      return `export default ${JSON.stringify(files)};`;
    },
    handleHotUpdate({ file, server, modules }) {
      const own = sources.includes(file) ? server.moduleGraph.getModuleById(RESOLVED) : undefined;
      return own ? [...modules, own] : undefined;
    },
  };
}
