import { beforeEach, expect, test, vi } from 'vitest';
import { Compiler, Esbuild } from '$lib/compiler/compiler';
import type { FromCompiler, ToCompiler } from '$lib/compiler/protocol';

/** Workers made so far, each with the programs that it was asked for. */
const { workers, FakeWorker } = vi.hoisted(() => {
  const workers: FakeWorker[] = [];
  class FakeWorker {
    onmessage: ((event: { data: FromCompiler }) => void) | undefined;
    onerror: ((event: { message: string }) => void) | undefined;
    readonly asked: ToCompiler[] = [];
    constructor() {
      workers.push(this);
    }
    postMessage(message: ToCompiler): void {
      this.asked.push(message);
      const code = message.playground.files['main.ts'] ?? '';
      const result = { kind: 'compiled', program: { code, map: '' } } as const;
      queueMicrotask(() => this.onmessage?.({ data: { id: message.id, result } }));
    }
    ended = false;
    terminate(): void {
      this.ended = true;
    }
  }
  return { workers, FakeWorker };
});
vi.mock('../../src/lib/compiler/compile.worker?worker', () => ({ default: FakeWorker }));

beforeEach(() => workers.splice(0));

const program = (text: string) => ({ entry: 'main.ts', files: { 'main.ts': text } });

test('a program that has not changed is not compiled again', async () => {
  const compiler = new Compiler(undefined, new Esbuild());
  const first = await compiler.compile(program('a'));
  expect(await compiler.compile(program('a'))).toBe(first);
  await compiler.compile(program('b'));
  expect(workers[0]?.asked).toHaveLength(2);
});

test('a program that is known needs no compiler, until it is changed', async () => {
  const known = async () => ({ ...program('a'), code: 'known', map: 'm' });
  const compiler = new Compiler(known, new Esbuild());
  expect(await compiler.compile(program('a'))).toEqual({
    kind: 'compiled',
    program: { code: 'known', map: 'm' },
  });
  expect(workers).toHaveLength(0);
  await compiler.compile(program('b'));
  expect(workers[0]?.asked).toHaveLength(1);
});

test('after a compiler that broke, the same program is compiled by a new one', async () => {
  const compiler = new Compiler(undefined, new Esbuild());
  await compiler.compile(program('a'));
  workers[0]?.onerror?.({ message: 'out of memory' });
  await compiler.compile(program('a'));
  expect(workers).toHaveLength(2);
});

test('what one compiler has compiled, another of the tab need not compile again', async () => {
  const esbuild = new Esbuild();
  const first = await new Compiler(undefined, esbuild).compile(program('a'));
  expect(await new Compiler(undefined, esbuild).compile(program('a'))).toBe(first);
  expect(workers.map(({ asked }) => asked.length)).toEqual([1]);
});

test('esbuild is there for the next page, and ends when none comes for a minute', async () => {
  vi.useFakeTimers();
  const esbuild = new Esbuild();
  const [one, other] = [new Compiler(undefined, esbuild), new Compiler(undefined, esbuild)];
  await one.compile(program('a'));
  one.dispose();
  vi.advanceTimersByTime(50_000);
  await other.compile(program('b'));
  vi.advanceTimersByTime(50_000);
  expect(workers.map(({ ended }) => ended)).toEqual([false]);
  other.dispose();
  vi.advanceTimersByTime(60_000);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
  vi.useRealTimers();
});

test('a compiler that is disposed of leaves no request unanswered', async () => {
  const compiler = new Compiler(undefined, new Esbuild());
  const result = compiler.compile(program('a'));
  compiler.dispose();
  await expect(result).rejects.toThrow('The compiler was ended');
});
