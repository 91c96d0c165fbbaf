import * as esbuild from 'esbuild';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { compileProgram } from '$lib/compiler/compile-program';
import { FLUJO_EXPORTS } from '$lib/contract/flujo-exports';
import { PROGRAM_SCRIPT, SourcePositions } from '$lib/sandbox/source-positions';

/** Runs a program whose `task` and `input` are the given functions. */
async function runWith(text: string, calls: { task?: unknown; input?: unknown }) {
  const result = await compileProgram(esbuild, { files: { 'main.ts': text }, entry: 'main.ts' });
  if (result.kind === 'refused') throw new Error(result.diagnostics[0]?.message);
  const { code, map } = result.program;
  const positions = new SourcePositions(code, map);
  const nothing = Object.fromEntries(
    FLUJO_EXPORTS.map((name) => [name, () => positions.callSite()]),
  );
  const realm = globalThis as { __flujo?: unknown; __flujoProgram?: () => Promise<void> };
  realm.__flujo = { ...nothing, ...calls };
  vm.runInThisContext(code, { filename: PROGRAM_SCRIPT });
  const program = realm.__flujoProgram ?? (async () => undefined);
  return { positions, program };
}

test('a call knows its place in the student’s file, also after an await', async () => {
  const sites: unknown[] = [];
  const { positions, program } = await runWith(
    `import { input } from 'flujo';\n\nawait 0;\n  await input('¿?');`,
    { input: () => sites.push(positions.callSite()) },
  );
  await program();
  expect(sites).toEqual([{ file: 'main.ts', line: 4, column: 9 }]);
});

test('a value given to a variable at once knows the variable’s name', async () => {
  const names: unknown[] = [];
  const { positions, program } = await runWith(
    `import { task } from 'flujo';\nconst saluda = task(async () => 1);\nconst otra = [task(async () => 2)];`,
    { task: () => names.push(positions.assignedName()) },
  );
  await program();
  expect(names).toEqual(['saluda', undefined]);
});

test('an error shows the student’s frames only, innermost first', async () => {
  const { positions, program } = await runWith(
    `function ayuda() {\n  throw new TypeError('boom');\n}\nasync function f() {\n  ayuda();\n}\nawait f();`,
    {},
  );
  const error: unknown = await program().catch((thrown: unknown) => thrown);
  const place = positions.placeOf(error);
  expect(place.site).toEqual({ file: 'main.ts', line: 2, column: 9 });
  expect(place.stack.split('\n').slice(0, 3)).toEqual([
    expect.stringContaining('boom'),
    '    at ayuda (main.ts:2:9)',
    expect.stringMatching(/main\.ts:5:3/),
  ]);
});
