import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycles } from './architecture/cycles';
import { wrongNames } from './architecture/file-names';
import { forbidden } from './architecture/forbidden';
import { refusedImports } from './architecture/rooms';
import { read, readSources, type SourceFile } from './architecture/source-file';

const ROOT = path.resolve(import.meta.dirname, '..');
const CODE = ['.ts', '.js', '.svelte'];
/** Programs of lessons and examples are data: their imports are the student's. */
const DATA = /^src\/content\/(examples\/[^/]+|lessons\/[^/]+\/programs)\//;

const sources = readSources(ROOT, 'src', CODE).filter(({ path }) => !DATA.test(path));
const statics = existsSync(path.join(ROOT, 'static')) ? readSources(ROOT, 'static', ['.js']) : [];
const page = readSources(ROOT, 'src', ['.html']);

function complaints(files: readonly SourceFile[]): string[] {
  const readings = new Map(files.map((file) => [file.path, read(file)]));
  return files.flatMap((file) => {
    const reading = readings.get(file.path) ?? read(file);
    return [...refusedImports(file, reading), ...forbidden(file, reading)];
  });
}

describe('this repository', () => {
  test('imports only what the table of rooms allows, and does only what its room may do', () => {
    expect(complaints([...sources, ...statics])).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(cycles(new Map(sources.map((file) => [file.path, read(file)])))).toEqual([]);
  });

  test('names files after what they export', () => {
    expect(wrongNames(sources)).toEqual([]);
  });

  test('keeps scripts out of the page around the app, where nothing reads them', () => {
    expect(page.filter(({ text }) => /<script(?![^>]*\bsrc=)/.test(text))).toEqual([]);
  });
});

describe('the watch itself', () => {
  const file = (path: string, ...lines: string[]): SourceFile => ({ path, text: lines.join('\n') });
  const about = (path: string, ...lines: string[]): string =>
    complaints([file(path, ...lines)]).join('\n');

  test.each([
    ["import { x } from '$lib/history/x';"],
    ["import type { X } from '$lib/history/x';"],
    ["export * from '$lib/history/x';"],
    ["const x = await import('$lib/history/x');"],
    ["type X = import('$lib/history/x').X;"],
    ["import worker from '$lib/history/x.worker?worker';"],
    ["import text from '$lib/history/x.worker?bundled-text';"],
    ["new Worker(new URL('$lib/history/x.worker.ts', import.meta.url));"],
    ["new Worker(new URL('../history/x.worker.ts', import.meta.url), { type: 'module' });"],
    ["const all = import.meta.glob(['/src/lib/history/*.ts']);"],
  ])('sees %s', (line) => {
    expect(about('src/lib/engine/a.ts', line)).toMatch('engine may not import history');
  });

  test('sees imports in a component’s scripts and in its markup', () => {
    const said = about(
      'src/lib/ui/Card.svelte',
      '<script module lang="ts">',
      "  import { a } from '$lib/history/a';",
      '</script>',
      '<script lang="ts">',
      "  import type { B } from '$lib/workbench/b';",
      '  let { b }: { b: B } = $props();',
      '</script>',
      "{#await import('$lib/run-ui/C.svelte') then { default: C }}<C {a} {b} />{/await}",
    );
    expect(said).toMatch('ui may not import history');
    expect(said).toMatch('ui may not import workbench');
    expect(said).toMatch('ui may not import run-ui');
  });

  test('wants aliases between rooms and relative paths inside one', () => {
    expect(about('src/lib/engine/a.ts', "import '../contract/b';")).toMatch('by its alias');
    expect(about('src/lib/engine/a.ts', "import '$lib/engine/b';")).toMatch('by a relative path');
    expect(about('src/lib/engine/a.ts', "import '$lib/contract/b';", "import './c';")).toBe('');
    const title = "import '$lib/features/shell/title';";
    expect(about('src/lib/features/runs/a.ts', title)).toBe('');
    expect(about('src/lib/features/shell/a.ts', title)).toMatch('by a relative path');
  });

  test('refuses a file without a room, and a package that belongs to another room', () => {
    expect(about('src/lib/a.ts', "import '$lib/contract/b';")).toMatch('stands in no room');
    expect(about('src/lib/ui/a.ts', "import '$lib/nowhere/b';")).toMatch('leads into no room');
    expect(about('src/lib/ui/a.ts', "import Dexie from 'dexie';")).toMatch('only history');
    expect(about('src/lib/ui/a.ts', "import 'monaco-editor/editor';")).toMatch('only workbench');
    expect(about('src/routes/+page.svelte', "<script>import '$lib/ui/a';</script>")).toMatch(
      'routes may not import ui',
    );
  });

  test('lets the outermost layout bring in the style sheet, and nobody else', () => {
    const script = "<script>import '../app.css';</script>";
    expect(about('src/routes/+layout.svelte', script)).toBe('');
    expect(about('src/routes/+page.svelte', script)).toMatch('leads into no room');
  });

  test('finds circles, of types too', () => {
    const a = file('src/lib/ui/a.ts', "import { b } from './b';");
    const b = file('src/lib/ui/b.ts', "import type { C } from './C.svelte';");
    const c = file('src/lib/ui/C.svelte', "<script>import { a } from './a';</script>");
    const readings = new Map([a, b, c].map((each) => [each.path, read(each)]));
    expect(cycles(readings)).toEqual([
      'src/lib/ui/a.ts -> src/lib/ui/b.ts -> src/lib/ui/C.svelte -> src/lib/ui/a.ts',
    ]);
  });

  test.each([
    ['indexedDB.deleteDatabase("flujo");', 'the history'],
    ['globalThis["indexedDB"].open("flujo");', 'the history'],
    ['window.localStorage.clear();', 'preferences'],
    ['parent.postMessage(1, "*");', 'messages'],
    ['addEventListener("message", go);', 'messages'],
    ['port.onmessage = go;', 'messages'],
    ['frame.sandbox = "allow-scripts allow-same-origin";', 'opens the sandbox'],
    ['frame.sandbox.add("allow-scripts", `allow-same-origin`);', 'opens the sandbox'],
  ])('refuses %s in a feature', (line, why) => {
    expect(about('src/lib/features/runs/a.ts', line)).toMatch(why);
  });

  test('lets an embed tell its height and hear nothing', () => {
    const place = 'src/lib/features/embed/tell-height.ts';
    expect(about(place, 'parent.postMessage(1, "*");')).toBe('');
    expect(about(place, 'parent.postMessage(1, "*"); addEventListener("message", go);')).toMatch(
      'messages',
    );
  });

  test('refuses listeners and open frames in markup', () => {
    const listening = '<svelte:window onmessage={go} />';
    expect(about('src/lib/ui/A.svelte', listening)).toMatch('messages');
    const open = '<iframe title="x" sandbox="allow-scripts allow-same-origin"></iframe>';
    expect(about('src/lib/sandbox/A.svelte', open)).toMatch('opens the sandbox');
    const closed = '<iframe title="x" sandbox="allow-scripts"></iframe>';
    expect(about('src/lib/sandbox/A.svelte', closed)).toBe('');
  });

  test.each([
    ['src/lib/ui/utils.ts'],
    ['src/lib/ui/date-helpers.ts'],
    ['src/lib/ui/types.ts'],
    ['src/lib/ui/runList.ts'],
    ['src/lib/ui/run-list.svelte'],
    ['src/lib/common/a.ts'],
    ['src/lib/ui/index.ts'],
    ['src/lib/ui/plain.svelte.ts'],
    ['src/lib/ui/+page.svelte'],
  ])('refuses the name %s', (path) => {
    expect(wrongNames([file(path, 'export const one = 1;')])).not.toEqual([]);
  });

  test('refuses two components of one name, and takes good names', () => {
    const good = [
      file('src/lib/ui/Card.svelte'),
      file('src/lib/ui/run-list.svelte.ts', 'export const a = $state.raw(1);'),
      file('src/lib/compiler/compile.worker.ts'),
      file('src/lib/flujo/index.ts'),
      file('src/routes/runs/[id]/+page.svelte'),
    ];
    expect(wrongNames(good)).toEqual([]);
    expect(wrongNames([...good, file('src/lib/run-ui/Card.svelte')])).toHaveLength(1);
  });
});
