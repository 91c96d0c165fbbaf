import ts from 'typescript';
import { expect, test } from 'vitest';
import { awaitFix } from '$lib/workbench/editor/monaco/await-fix';
import { forgottenAwaits } from '$lib/workbench/editor/monaco/forgotten-await';

const TYPES = `
interface Task<A extends unknown[], R> { (...args: A): Promise<R>; submit(...args: A): { result(): Promise<R> }; }
declare function task<A extends unknown[], R>(fn: (...args: A) => Promise<R>): Task<A, R>;
declare const console: { log(...values: unknown[]): void };
const tarea1 = task(async () => 'y');
`;

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.esnext.d.ts'],
  types: [],
  strict: true,
};
const HOST = ts.createCompilerHost(OPTIONS);
/** The language's own declarations: read once, they serve all programs. */
const LIBRARY = new Map<string, ts.SourceFile | undefined>();
function libraryFile(name: string): ts.SourceFile | undefined {
  if (!LIBRARY.has(name)) LIBRARY.set(name, HOST.getSourceFile(name, ts.ScriptTarget.ESNext));
  return LIBRARY.get(name);
}

/** The program after every fix that was found. */
function fixed(code: string): string {
  const text = `${TYPES}${code}\nexport {};`;
  const file = ts.createSourceFile('main.ts', text, ts.ScriptTarget.ESNext, true);
  const program = ts.createProgram(['main.ts'], OPTIONS, {
    ...HOST,
    getSourceFile: (name) => (name === 'main.ts' ? file : libraryFile(name)),
  });
  const changes = forgottenAwaits(ts, program.getTypeChecker(), file).flatMap(awaitFix);
  const result = changes
    .sort((one, other) => other.span.start - one.span.start)
    .reduce(
      (now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.start),
      text,
    );
  return result.slice(TYPES.length, result.lastIndexOf('\nexport {};'));
}

test.each([
  ['tarea1();', 'await tarea1();'],
  ['(tarea1());', '(await tarea1());'],
  ['true && tarea1();', 'true && await tarea1();'],
  ['true ? tarea1() : 0;', 'true ? await tarea1() : 0;'],
  ['console.log(tarea1());', 'console.log(await tarea1());'],
  ['console.log(`es ${tarea1()}`);', 'console.log(`es ${await tarea1()}`);'],
  ['[1].forEach((x) => { tarea1(); });', '[1].forEach(async (x) => { await tarea1(); });'],
  ['function f() { tarea1(); }', 'async function f() { await tarea1(); }'],
  ['async function f() { tarea1(); }', 'async function f() { await tarea1(); }'],
])('%s becomes %s', (code, expected) => {
  expect(fixed(code)).toBe(expected);
});

test.each([
  'await tarea1();',
  'void tarea1();',
  'const r = tarea1();',
  'tarea1.submit();',
  'tarea1().then(() => 1);',
  'await Promise.all([tarea1(), tarea1()]);',
  'const f = () => tarea1();',
  "console.log('x');",
])('%s is left alone', (code) => {
  expect(fixed(code)).toBe(code);
});
