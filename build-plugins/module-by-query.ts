import type { Plugin } from 'vite';

/** What a module made of a file needs from the build. */
export interface MadeModule {
  readonly code: string;
  /** Absolute paths of what it was made of: the server makes it anew when one changes. */
  readonly sources: readonly string[];
}

/** `import x from './file.ts?name'` gives the module that `make` makes of the file. */
export function moduleByQuery(name: string, make: (path: string) => Promise<MadeModule>): Plugin {
  const query = `?${name}`;
  return {
    name,
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(query)) return null;
      const resolved = await this.resolve(id.slice(0, -query.length), importer, { skipSelf: true });
      return resolved && resolved.id + query;
    },
    async load(id) {
      if (!id.endsWith(query)) return null;
      const { code, sources } = await make(id.slice(0, -query.length));
      for (const file of sources) this.addWatchFile(file);
      return code;
    },
  };
}
