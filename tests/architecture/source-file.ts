import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What a file says, whichever syntax it is written in. */
export interface Reading {
  /** Specifiers as written, of every kind of import. */
  readonly imports: readonly string[];
  readonly identifiers: ReadonlySet<string>;
  readonly strings: ReadonlySet<string>;
  /** First arguments of calls of `addEventListener`, and `on...` attributes without their `on`. */
  readonly listensTo: ReadonlySet<string>;
}

/** Every file of `folder` with one of the endings. */
export function readSources(root: string, folder: string, endings: readonly string[]) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry): SourceFile => {
      const absolute = path.join(entry.parentPath, entry.name);
      return {
        path: path.relative(root, absolute).split(path.sep).join('/'),
        text: readFileSync(absolute, 'utf8'),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function read(file: SourceFile): Reading {
  const imports: string[] = [];
  const identifiers = new Set<string>();
  const strings = new Set<string>();
  const listensTo = new Set<string>();
  const into = { imports, identifiers, strings, listensTo };
  if (file.path.endsWith('.svelte')) {
    const { fragment, instance, module } = parse(file.text, { modern: true, filename: file.path });
    for (const script of [module, instance]) {
      // The script's node begins at its tag; its content is the program inside.
      const content: unknown = script?.content;
      if (isNode(content)) readScript(file.text.slice(content.start, content.end), into);
    }
    readMarkup(fragment, into);
  } else {
    readScript(file.text, into);
  }
  return into;
}

interface Gathering {
  readonly imports: string[];
  readonly identifiers: Set<string>;
  readonly strings: Set<string>;
  readonly listensTo: Set<string>;
}

function readScript(text: string, into: Gathering): void {
  for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
    into.imports.push(fileName);
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) into.identifiers.add(node.text);
    if (ts.isStringLiteralLike(node)) into.strings.add(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      into.strings.add(node.text);
    }
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const callee = node.expression.getText(source);
      const first = node.arguments?.[0];
      const isModule =
        callee === 'import.meta.glob' ||
        (callee === 'URL' && node.arguments?.[1]?.getText(source) === 'import.meta.url');
      if (isModule && first) into.imports.push(...literals(first));
      if (/(^|\.)addEventListener$/.test(callee) && first && ts.isStringLiteralLike(first)) {
        into.listensTo.add(first.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('script.ts', text, ts.ScriptTarget.Latest, true);
  visit(source);
}

function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(literals) : [];
}

interface MarkupNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: unknown;
  readonly value?: unknown;
  readonly data?: unknown;
  readonly source?: unknown;
}

function isNode(value: unknown): value is MarkupNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function readMarkup(value: unknown, into: Gathering): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) readMarkup(item, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    const { type, name, data, source } = value;
    if (type === 'Identifier' && typeof name === 'string') into.identifiers.add(name);
    if (type === 'Literal' && typeof value.value === 'string') into.strings.add(value.value);
    if (type === 'Text' && typeof data === 'string') into.strings.add(data);
    if (type === 'Attribute' && typeof name === 'string' && name.startsWith('on')) {
      into.listensTo.add(name.slice(2));
    }
    if (type === 'ImportExpression' && isNode(source) && typeof source.value === 'string') {
      into.imports.push(source.value);
    }
  }
  for (const [key, child] of Object.entries(value)) if (key !== 'loc') readMarkup(child, into);
}
