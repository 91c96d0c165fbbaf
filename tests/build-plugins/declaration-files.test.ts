import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { declarationFiles } from '../../build-plugins/declaration-files.ts';

function library(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'declarations-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

test('the types keep their comments and reach what they import, by relative paths', () => {
  const folder = library({
    'flujo/index.ts': `export { task } from '../engine/task.ts';\nexport type { Site } from '$lib/contract/events';`,
    'engine/task.ts': `import type { Site } from '$lib/contract/events';
import { hidden } from './hidden';
/** Runs \`body\` as a task. */
export function task<A extends unknown[], R>(body: (...args: A) => R): { (...args: A): Promise<R>; site: Site } {
  return hidden(body);
}`,
    'engine/hidden.ts': `export function hidden(value: unknown): never { throw value; }`,
    'contract/events.ts': `/** A place. */\nexport interface Site { readonly line: number }`,
  });
  const { files, sources } = declarationFiles(path.join(folder, 'flujo/index.ts'), folder);
  expect(Object.keys(files).sort()).toEqual([
    'contract/events.d.ts',
    'engine/task.d.ts',
    'flujo/index.d.ts',
  ]);
  expect(files['flujo/index.d.ts']).toContain(`from '../engine/task'`);
  expect(files['engine/task.d.ts']).toContain(`from '../contract/events'`);
  expect(files['engine/task.d.ts']).toContain('/** Runs `body` as a task. */');
  expect(sources).toContain(path.join(folder, 'engine/hidden.ts'));
});

test('a library without the module gives no files', () => {
  const folder = library({ 'other.ts': 'export {};' });
  expect(declarationFiles(path.join(folder, 'flujo/index.ts'), folder).files).toEqual({});
});
