import * as esbuild from 'esbuild';
import { expect, test } from 'vitest';
import { compileProgram } from '$lib/compiler/compile-program';
import type { Diagnostic } from '$lib/compiler/protocol';

const compile = (files: Record<string, string>, entry = 'main.ts') =>
  compileProgram(esbuild, { files, entry });

async function diagnosticsOf(files: Record<string, string>): Promise<readonly Diagnostic[]> {
  const result = await compile(files);
  return result.kind === 'refused' ? result.diagnostics : [];
}

async function codeOf(files: Record<string, string>): Promise<string> {
  const result = await compile(files);
  return result.kind === 'compiled' ? result.program.code : '';
}

test('async functions are lowered, so that they resume through then alone', async () => {
  const code = await codeOf({
    'main.ts': `
      import { task } from 'flujo';
      const t = task(async function t() { await 1; });
      async function* g() { yield 1; }
      for await (const x of g()) await t();
      class A { async m() { await 1; } }
    `,
  });
  expect(code).not.toMatch(/\bawait\b|\basync\b(?!_)/);
  expect(code).toContain('globalThis.__flujo');
});

test('files of the playground import each other, with or without their ending', async () => {
  const code = await codeOf({
    'main.ts': `import { a } from './lib/a'; import datos from './datos.csv'; import n from './n.json'; console.log(a, datos, n);`,
    'lib/a.ts': `export { b as a } from '../b.js';`,
    'b.ts': `export const b = 'soy b';`,
    'datos.csv': 'x,y',
    'n.json': '{"uno":1}',
  });
  expect(code).toContain('soy b');
  expect(code).toContain('x,y');
});

test('an entry may export, and an empty file is a program', async () => {
  expect(await codeOf({ 'main.ts': 'export const x = 1;' })).toContain('__flujoProgram');
  expect(await codeOf({ 'main.ts': '' })).toContain('__flujoProgram');
});

test.each([
  ['const a = ;', { kind: 'syntax', message: 'Unexpected ";"', line: 1, column: 11 }],
  [`import _ from 'lodash';`, { kind: 'unknown-module', subject: 'lodash', line: 1, column: 15 }],
  [`import fs from 'node:fs';`, { kind: 'unknown-module', subject: 'node:fs' }],
  [`import './no-existe';`, { kind: 'missing-file', subject: './no-existe' }],
  [`import { taks } from 'flujo'; taks();`, { kind: 'missing-export', subject: 'taks' }],
  [`const m = await import('https://example.com/x.js');`, { kind: 'unknown-module' }],
])('%s is refused with its place', async (text, diagnostic) => {
  expect(await diagnosticsOf({ 'main.ts': text })).toEqual([
    expect.objectContaining({ file: 'main.ts', ...diagnostic }),
  ]);
});

test('a path cannot leave the playground, nor reach what objects inherit', async () => {
  for (const path of ['../../etc/passwd', './__proto__', '/etc/passwd', './constructor']) {
    const [diagnostic] = await diagnosticsOf({ 'main.ts': `import '${path}';` });
    expect(diagnostic?.kind).toBe('missing-file');
  }
});
