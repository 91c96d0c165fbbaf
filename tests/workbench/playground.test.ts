import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SharedPlayground } from '$lib/contract/program';
import { Playground } from '$lib/workbench/playground.svelte';

const program: SharedPlayground = {
  v: 1,
  title: 'Examen',
  files: { 'main.ts': 'await 1;', 'notas.ts': 'export const n = 9;', 'otra.ts': '' },
  entry: 'main.ts',
  seed: 7,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a program opened and taken again is the same', () => {
  expect(new Playground(program).toProgram()).toEqual(program);
});

test('a new file gets the ending .ts and comes into view', () => {
  const playground = new Playground(program);
  expect(playground.add(' tareas ')).toEqual({ ok: true });
  expect(playground.active).toBe('tareas.ts');
  expect(playground.names).toEqual(['main.ts', 'notas.ts', 'otra.ts', 'tareas.ts']);
});

test.each([
  ['', 'name-empty'],
  ['../x.ts', 'name-characters'],
  ['/x.ts', 'name-characters'],
  ['__proto__/x.ts', 'name-characters'],
  ['NOTAS.ts', 'name-taken'],
  ['foto.png', 'name-ending'],
  ['x'.repeat(201), 'name-long'],
])('the name %j is refused: %s', (name, problem) => {
  expect(new Playground(program).add(name)).toEqual({ ok: false, problem });
});

test('the fifty-first file is refused', () => {
  const files = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`f${index}.ts`, '']));
  const playground = new Playground({ v: 1, files, entry: 'f0.ts' });
  expect(playground.add('una-mas.ts')).toEqual({ ok: false, problem: 'too-many-files' });
});

test('a renamed file keeps its place, and the entry stays the entry', () => {
  const playground = new Playground(program);
  expect(playground.rename('main.ts', 'examen.ts')).toEqual({ ok: true });
  expect(playground.names[0]).toBe('examen.ts');
  expect(playground.entry).toBe('examen.ts');
  expect(playground.active).toBe('examen.ts');
});

test('a deleted file comes back where it was, the entry cannot go', () => {
  const playground = new Playground(program);
  playground.open('notas.ts');
  playground.remove('notas.ts');
  expect(playground.active).toBe('main.ts');
  playground.undoRemove();
  expect(playground.names).toEqual(['main.ts', 'notas.ts', 'otra.ts']);
  expect(playground.text).toBe('export const n = 9;');
  expect(playground.remove('main.ts')).toEqual({ ok: false, problem: 'entry-file' });
});

test('a draft is kept once, after the last keystroke, and is clean only when it is durable', async () => {
  const save = vi.fn<(program: SharedPlayground) => Promise<void>>().mockResolvedValue();
  const playground = new Playground(program, save);
  playground.edit('main.ts', 'a');
  playground.edit('main.ts', 'ab');
  expect(playground.dirty).toBe(true);
  await vi.runAllTimersAsync();
  expect(save).toHaveBeenCalledTimes(1);
  expect(save.mock.calls[0]?.[0].files['main.ts']).toBe('ab');
  expect(playground.dirty).toBe(false);
});

test('a draft that could not be kept says so and stays dirty', async () => {
  const playground = new Playground(program, () => Promise.reject(new Error('full')));
  playground.edit('main.ts', 'a');
  expect(await playground.save()).toBe(false);
  expect(playground.saveFailed).toBe(true);
  expect(playground.dirty).toBe(true);
});

test('the clock, the seed and the faults are part of the draft', async () => {
  const saved: SharedPlayground[] = [];
  const playground = new Playground(program, async (draft) => void saved.push(draft));
  const fault = { kind: 'hang', on: 'task', name: 'tarea1' } as const;
  playground.setUp({ clock: 'fast', seed: undefined, faults: [fault] });
  expect(playground.dirty).toBe(true);
  await vi.runAllTimersAsync();
  const { seed: _, ...rest } = program;
  expect(saved).toEqual([{ ...rest, clock: 'fast', faults: [fault] }]);
  expect(playground.dirty).toBe(false);
  playground.setUp({ faults: [] });
  expect(playground.toProgram()).toEqual({ ...rest, clock: 'fast' });
});
