import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { RunSession } from '$lib/workbench/run-session.svelte';
import type { RunSessionParts } from '$lib/workbench/run-session-parts';
import type { SandboxEnd } from '$lib/sandbox/sandbox';
import { secondExample } from '../projections/exam-events';

const program = { v: 1, files: { 'main.ts': '' }, entry: 'main.ts' } as const;
const compiled = { code: '', map: '' };

/** A sandbox that gives these events and ends so; the recording is durable when `keep` is called. */
function setUp(
  events: readonly RunEvent[],
  end: SandboxEnd = { kind: 'ended' },
  eventsBefore?: RunSessionParts['eventsBefore'],
) {
  const starts: { readonly files: object; readonly variables?: object }[] = [];
  const durable: (() => void)[] = [];
  const sandbox = {
    run: async (
      start: { files: object },
      listener: { onEvents: (events: readonly RunEvent[]) => void },
    ) => {
      starts.push(start);
      listener.onEvents(events);
      return end;
    },
    answer: () => undefined,
    stop: () => undefined,
    keepWaiting: () => undefined,
  };
  const parts = {
    compiler: { compile: async () => ({ kind: 'compiled', program: compiled }) },
    sandboxes: {
      take: () => sandbox,
      warm: () => undefined,
      prepare: () => undefined,
      renew: () => undefined,
      ready: async () => undefined,
    },
    record: () => ({
      append: () => new Promise<void>((resolve) => durable.push(resolve)),
      finish: async () => undefined,
    }),
    newId: () => 'p1',
    newSeed: () => 1,
    now: () => 0,
    nextFrame: (callback: () => void) => callback(),
    patience: () => new Promise<void>(() => undefined),
    variables: async () => ({ veces: 2 }),
    variablesBefore: async (id: string) => (id === 'p0' ? { veces: 1 } : undefined),
    ...(eventsBefore && { eventsBefore }),
  };
  return {
    starts,
    session: new RunSession(parts as object as RunSessionParts),
    keep: () => durable.forEach((resolve) => resolve()),
  };
}

test('an end counts as being kept until it is durable', async () => {
  const { session, keep } = setUp(secondExample);
  await session.startCompiled(program, compiled);
  expect([session.phase, session.keeping]).toEqual(['ended', true]);
  keep();
  await Promise.resolve().then(() => undefined);
  await expect.poll(() => session.keeping).toBe(false);
});

test('a run that goes on is not waited for', async () => {
  const { session } = setUp(secondExample.slice(0, 3));
  const started = session.startCompiled(program, compiled);
  expect(session.keeping).toBe(false);
  await started;
});

test('a program that was stopped before it said a word is kept as one that was started', async () => {
  const { session } = setUp([], { kind: 'stopped' });
  await session.startCompiled({ ...program, clock: 'fast', seed: 7 }, compiled);
  expect(session.ledger.events).toEqual([
    { type: 'program-started', at: 0, clock: 'fast', seed: 7 },
    { type: 'program-ended', at: 0, outcome: 'Cancelled' },
  ]);
});

test('what goes on is given what the runs before it had done', async () => {
  const { session, starts } = setUp([]);
  const written: RunEvent = { type: 'file-written', at: 0, path: 'uno.txt', text: 'uno' };
  const before = [written];
  await session.resume({ programRunId: 'p0', program, events: [] });
  const withPast = setUp([], { kind: 'ended' }, async () => before);
  await withPast.session.resume({ programRunId: 'p0', program, events: [] });
  const files = [starts, withPast.starts].map(([start]) => start?.files);
  expect(files).toEqual([{ 'main.ts': '' }, { 'main.ts': '', 'uno.txt': 'uno' }]);
});

test('another answer that is not given after all leaves the run as it was', async () => {
  const { session, starts } = setUp(secondExample);
  await session.startCompiled(program, compiled);
  const { ledger } = session;
  const [question] = ledger.prompts.keys();
  const run = { programRunId: 'p1', program, events: secondExample };
  const branching = session.branch(run, question ?? '');
  expect(session.prompts.current).toBeDefined();
  session.prompts.answer(null);
  await branching;
  expect(session.ledger).toBe(ledger);
  expect([session.phase, session.programRunId, starts.length]).toEqual(['ended', 'p1', 1]);
});

test('a branch finds the variables of then, where they are known', async () => {
  for (const [programRunId, veces] of [
    ['p0', 1],
    ['p9', 2],
  ] as const) {
    const { session, starts } = setUp(secondExample);
    await session.startCompiled(program, compiled);
    const [question] = session.ledger.prompts.keys();
    const run = { programRunId, program, events: secondExample };
    const branching = session.branch(run, question ?? '');
    session.prompts.answer('7');
    await branching;
    expect(starts[1]?.variables).toEqual({ veces });
  }
});
