import type { SharedPlayground } from '$lib/contract/program';

/** One file of the zip. */
export interface ZipFile {
  readonly name: string;
  readonly input: string;
}

/** The words that the zip's README needs. */
export interface TakeAlongWords {
  readonly readme: (title: string) => string;
  readonly untitled: string;
}

/** A playground as a folder that runs in a terminal: `npm install && npm start`. */
export async function takeAlong(
  program: SharedPlayground,
  words: TakeAlongWords,
): Promise<{ readonly folder: string; readonly files: readonly ZipFile[] }> {
  const { default: runner, esbuildVersion } = await import('$lib/terminal/run-here.ts?node-bundle');
  const { title = words.untitled, entry, clock, seed, faults } = program;
  const folder = folderName(title);
  const manifest = {
    name: folder,
    version: '1.0.0',
    private: true,
    description: title,
    type: 'module',
    engines: { node: '>=20' },
    scripts: { start: 'node flujo.mjs' },
    dependencies: { esbuild: esbuildVersion },
    flujo: { entry, clock, seed, faults },
  };
  const files = {
    'README.md': words.readme(title),
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'flujo.mjs': runner,
    ...Object.fromEntries(
      Object.entries(program.files).map(([name, text]) => [`src/${name}`, text]),
    ),
  };
  return {
    folder,
    files: Object.entries(files).map(([name, input]) => ({ name: `${folder}/${name}`, input })),
  };
}

/** A name that npm and every file system take. */
function folderName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' || plain === 'node-modules' ? 'flujo-playground' : plain;
}
