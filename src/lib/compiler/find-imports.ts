import { parser } from '@lezer/javascript';

const typescript = parser.configure({ dialect: 'ts' });

/** An import as it is written: what is imported, and where its text stands. */
export interface WrittenImport {
  readonly path: string;
  /** Counts from 1, columns in characters from 0, as esbuild does. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly lineText: string;
}

/**
 * The modules that a file imports, used or not. TypeScript drops an import that nothing uses, so
 * esbuild would let a wrong one pass without a word. Imports of types only are left out.
 */
export function findImports(text: string): WrittenImport[] {
  if (!/\b(?:import|export)\b/.test(text)) return [];
  const found: WrittenImport[] = [];
  typescript.parse(text).iterate({
    enter(node) {
      if (node.name === 'Script') return true;
      if (node.name !== 'ImportDeclaration' && node.name !== 'ExportDeclaration') return false;
      const source = node.node.getChild('String');
      const typesOnly = /^(?:import|export)\s+type\s+[{*\w]/.test(text.slice(node.from, node.to));
      if (source && !typesOnly) found.push(written(text, source.from, source.to));
      return false;
    },
  });
  return found;
}

function written(text: string, from: number, to: number): WrittenImport {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', from);
  return {
    path: text.slice(from + 1, to - 1),
    line: text.slice(0, from).split('\n').length,
    column: from - lineStart,
    length: to - from,
    lineText: text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd),
  };
}
