import { beforeEach, expect, test, vi } from 'vitest';
import { Compiler } from '$lib/compiler/compiler';
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
    terminate(): void {}
  }
  return { workers, FakeWorker };
});
vi.mock('../../src/lib/compiler/compile.worker?worker', () => ({ default: FakeWorker }));

beforeEach(() => workers.splice(0));

const program = (text: string) => ({ entry: 'main.ts', files: { 'main.ts': text } });

test('a program that has not changed is not compiled again', async () => {
  const compiler = new Compiler();
  const first = await compiler.compile(program('a'));
  expect(await compiler.compile(program('a'))).toBe(first);
  await compiler.compile(program('b'));
  expect(workers[0]?.asked).toHaveLength(2);
});

test('a program that is known needs no compiler, until it is changed', async () => {
  const compiler = new Compiler(async () => ({ ...program('a'), code: 'known', map: 'm' }));
  expect(await compiler.compile(program('a'))).toEqual({
    kind: 'compiled',
    program: { code: 'known', map: 'm' },
  });
  expect(workers).toHaveLength(0);
  await compiler.compile(program('b'));
  expect(workers[0]?.asked).toHaveLength(1);
});

test('after a compiler that broke, the same program is compiled by a new one', async () => {
  const compiler = new Compiler();
  await compiler.compile(program('a'));
  workers[0]?.onerror?.({ message: 'out of memory' });
  await compiler.compile(program('a'));
  expect(workers).toHaveLength(2);
});
