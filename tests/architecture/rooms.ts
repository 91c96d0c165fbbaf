import type { SourceFile, Reading } from './source-file';

/** Which rooms a room may import besides itself. Change it together with docs/architecture.md. */
export const MAY_IMPORT = {
  contract: [],
  ui: [],
  i18n: [],
  content: ['contract', 'i18n', 'checks'],
  checks: ['contract', 'projections'],
  engine: ['contract'],
  projections: ['contract'],
  history: ['contract', 'projections'],
  share: ['contract'],
  compiler: ['contract'],
  flujo: ['engine', 'contract'],
  sandbox: ['flujo', 'engine', 'contract'],
  terminal: ['compiler', 'sandbox', 'projections', 'flujo', 'engine', 'contract'],
  'run-ui': ['projections', 'contract', 'ui', 'i18n'],
  workbench: [
    'terminal',
    'compiler',
    'sandbox',
    'checks',
    'history',
    'share',
    'projections',
    'run-ui',
    'contract',
    'ui',
    'i18n',
  ],
  features: [
    'workbench',
    'checks',
    'history',
    'share',
    'projections',
    'run-ui',
    'contract',
    'ui',
    'i18n',
    'content',
  ],
  routes: ['features'],
} as const satisfies Record<string, readonly string[]>;
export type Room = keyof typeof MAY_IMPORT;

/** Packages that only one room knows. */
export const OWNER_OF_PACKAGE: Readonly<Record<string, Room>> = {
  '@dagrejs/dagre': 'run-ui',
  croner: 'workbench',
  dexie: 'history',
  'esbuild-wasm': 'compiler',
  marked: 'features',
  'monaco-editor': 'workbench',
};

/**
 * What stands in no room, or is asked for from none: the style sheet of the whole site, which the outermost
 * layout brings in, and the frame's script, whose hash stands in each page's policy.
 */
const ROOMLESS: Readonly<Record<string, string>> = {
  'src/app.css': 'src/routes/+layout.svelte',
  'src/lib/sandbox/frame.ts': 'src/hooks.server.ts',
};

function isRoom(name: string): name is Room {
  return Object.hasOwn(MAY_IMPORT, name);
}

export function roomOf(path: string): Room | undefined {
  const [, name] =
    /^src\/lib\/([^/]+)\//.exec(path) ?? /^src\/(content|routes)(?:\/|$)/.exec(path) ?? [];
  return name !== undefined && isRoom(name) ? name : undefined;
}

/** The screen's folder for a feature, else the room's. */
function folderOf(path: string): string {
  return path
    .split('/')
    .slice(0, roomOf(path) === 'features' ? 4 : 3)
    .join('/');
}

/** The path that a specifier means, without its query; undefined for a package. */
export function target(specifier: string, importer: string): string | undefined {
  const [bare = ''] = specifier.split('?');
  if (bare === './$types') return undefined;
  if (bare === '$lib' || bare.startsWith('$lib/')) return `src/lib${bare.slice('$lib'.length)}`;
  if (bare === '$content' || bare.startsWith('$content/')) {
    return `src/content${bare.slice('$content'.length)}`;
  }
  if (bare.startsWith('/')) return bare.slice(1);
  if (!bare.startsWith('.')) return undefined;
  const parts = importer.split('/').slice(0, -1);
  for (const part of bare.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Sentences on the imports of `file` that the table refuses. */
export function refusedImports(file: SourceFile, { imports }: Reading): string[] {
  const from = roomOf(file.path);
  return imports.flatMap((specifier) => {
    const path = target(specifier, file.path);
    if (path === undefined) {
      const owner = OWNER_OF_PACKAGE[packageOf(specifier)];
      return owner === undefined || owner === from
        ? []
        : [`${file.path}: only ${owner} may import ${specifier}`];
    }
    if (ROOMLESS[path] === file.path) return [];
    const to = roomOf(path);
    if (to === undefined) return [`${file.path}: ${specifier} leads into no room`];
    if (from === undefined) return [`${file.path}: stands in no room, so it may not import ${to}`];
    if (from === to) {
      return specifier.startsWith('$') && folderOf(path) === folderOf(file.path)
        ? [`${file.path}: inside ${from}, import ${specifier} by a relative path`]
        : [];
    }
    if (!MAY_IMPORT[from].some((allowed) => allowed === to)) {
      return [`${file.path}: ${from} may not import ${to} (${specifier})`];
    }
    return specifier.startsWith('.')
      ? [`${file.path}: from another room, import ${specifier} by its alias`]
      : [];
  });
}
