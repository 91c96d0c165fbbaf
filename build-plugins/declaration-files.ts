import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface DeclarationFiles {
  /** Path below the library folder, such as `flujo/index.d.ts`, to its text. */
  readonly files: Record<string, string>;
  /** Absolute paths of the sources that were read. */
  readonly sources: readonly string[];
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  removeComments: false,
  stripInternal: true,
};

/**
 * The declaration files of `entry` and of what they import inside `library`, comments kept.
 * Imports by `$lib/` and with the ending `.ts` become relative ones without an ending, so the files
 * are whole wherever they are put. No entry: no files.
 */
export function declarationFiles(entry: string, library: string): DeclarationFiles {
  if (!existsSync(entry)) return { files: {}, sources: [] };
  const program = ts.createProgram([entry], {
    ...OPTIONS,
    rootDir: library,
    outDir: library,
    paths: { '$lib/*': [path.join(library, '*')] },
  });
  const emitted = new Map<string, string>();
  program.emit(undefined, (file, text) => emitted.set(path.resolve(file), text), undefined, true);

  const files: Record<string, string> = {};
  const visit = (file: string): void => {
    const name = path.relative(library, file).split(path.sep).join('/');
    const text = emitted.get(file);
    if (text === undefined || name in files) return;
    files[name] = text;
    let rewritten = text;
    // From the last to the first, so that earlier positions stay true.
    for (const { fileName, pos, end } of ts.preProcessFile(text).importedFiles.reverse()) {
      const target = resolveInside(fileName, file, library);
      if (target === undefined) continue;
      // `pos` and `end` enclose the name, in some versions with its quotes.
      const start = rewritten.indexOf(fileName, pos);
      if (start === -1 || start > end) continue;
      const relative = path.relative(path.dirname(file), target).split(path.sep).join('/');
      const specifier = relative.startsWith('.') ? relative : `./${relative}`;
      rewritten = rewritten.slice(0, start) + specifier + rewritten.slice(start + fileName.length);
      visit(existing(target, emitted));
    }
    files[name] = rewritten;
  };
  visit(existing(entry.replace(/\.ts$/, ''), emitted));

  const sources = program
    .getSourceFiles()
    .map((source) => path.resolve(source.fileName))
    .filter((file) => file.startsWith(library + path.sep));
  return { files, sources };
}

/** The imported module's path without its ending, when it lies in the library. */
function resolveInside(specifier: string, importer: string, library: string): string | undefined {
  const bare = specifier.replace(/\.ts$/, '');
  if (bare.startsWith('$lib/')) return path.join(library, bare.slice('$lib/'.length));
  return bare.startsWith('.') ? path.resolve(path.dirname(importer), bare) : undefined;
}

function existing(target: string, emitted: ReadonlyMap<string, string>): string {
  const file = `${target}.d.ts`;
  return emitted.has(file) ? file : path.join(target, 'index.d.ts');
}
