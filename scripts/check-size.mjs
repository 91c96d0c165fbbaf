import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { BUILD } from './ensure-build.mjs';

/** At most so many KiB. A lesson brings the workbench along. */
const LIMITS_KIB = {
  'index.html': 90,
  'dashboard/index.html': 90,
  'runs/index.html': 90,
  'learn/index.html': 90,
  'learn/tu-primer-flujo/index.html': 260,
};
/** Words that no minifier changes, and that stand only in the code that is named. */
const HEAVY = {
  Monaco: 'MonacoEnvironment',
  'esbuild-wasm': 'wasmURL',
  'the renderer of lessons': 'Infinite loop on byte',
};

/**
 * Measures the JavaScript that each page loads before it can do anything: what its HTML names, and
 * whatever that imports statically.
 * @returns {{ lines: string[]; complaints: string[] }}
 */
export function checkSize(folder = BUILD) {
  const lines = [];
  const complaints = [];
  for (const [page, limit] of Object.entries(LIMITS_KIB)) {
    const files = firstLoad(folder, page);
    const kib = [...files.values()].reduce((sum, text) => sum + packedKib(text), 0);
    lines.push(`${page}: ${kib.toFixed(1)} KiB of JavaScript in ${files.size} files`);
    if (kib > limit) {
      complaints.push(`${page} loads ${kib.toFixed(1)} KiB of JavaScript; at most ${limit}.`);
    }
    const english = /\bdata-english="([^"]+)"/.exec(readPage(folder, page))?.[1];
    if (!english || files.has(english) || !existsSync(path.join(folder, english))) {
      complaints.push(`${page} must leave the English words to boot.js, and say where they are.`);
    }
    for (const [file, text] of files) {
      for (const [name, word] of Object.entries(HEAVY)) {
        if (text.includes(word)) complaints.push(`${page} loads ${name} with ${file}.`);
      }
    }
  }
  return { lines, complaints };
}

/** @param {string} folder @param {string} page */
function readPage(folder, page) {
  return readFileSync(path.join(folder, page), 'utf8');
}

/**
 * @param {string} folder
 * @param {string} page
 * @returns {Map<string, string>} file, from the folder, to its text
 */
export function firstLoad(folder, page) {
  const html = readPage(folder, page);
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @param {string} specifier @param {string} importer */
  const visit = (specifier, importer) => {
    const file = path.posix.join(path.posix.dirname(importer), specifier.split('?')[0] ?? '');
    if (files.has(file)) return;
    const text = readFileSync(path.join(folder, file), 'utf8');
    files.set(file, text);
    for (const next of staticImports(text)) visit(next, file);
  };
  for (const specifier of namedByHtml(html)) visit(specifier, page);
  return files;
}

/**
 * Scripts, module preloads and the imports of inline scripts, those that start the app included.
 * @param {string} html
 */
function namedByHtml(html) {
  const found = [];
  for (const [, attributes = ''] of html.matchAll(/<link\b([^>]*)>/g)) {
    if (/\brel="modulepreload"/.test(attributes))
      found.push(/\bhref="([^"]*)"/.exec(attributes)?.[1]);
  }
  for (const [, attributes = '', code = ''] of html.matchAll(
    /<script\b([^>]*)>([^]*?)<\/script>/g,
  )) {
    found.push(/\bsrc="([^"]*)"/.exec(attributes)?.[1]);
    // Kit starts the app by import("…/start.js") in the page itself.
    for (const [, specifier] of code.matchAll(/import\("([^"]*)"\)/g)) found.push(specifier);
  }
  return found.filter((specifier) => specifier !== undefined);
}

/** @param {string} text */
function staticImports(text) {
  const source = ts.createSourceFile('chunk.js', text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const specifier = isImport ? statement.moduleSpecifier : undefined;
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
}

/** @param {string} text */
function packedKib(text) {
  return gzipSync(text, { level: 9 }).length / 1024;
}
