import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { CodeLights, type CodeLight } from '$lib/projections/code-lights';

const site = (line: number) => ({ file: 'main.ts', line, column: 3 });
const running = { type: 'RUNNING', name: 'Running' } as const;
const completed = { type: 'COMPLETED', name: 'Completed' } as const;

const flowCreated: RunEvent = {
  type: 'flow-run-created',
  at: 0,
  id: 'f',
  name: 'purple-dogfish',
  flowName: 'flujo1',
  key: 'f',
  parameters: {},
  tags: [],
  site: site(19),
};
const taskCreated = (id: string, line: number): RunEvent => ({
  type: 'task-run-created',
  at: 0,
  id,
  name: id,
  taskName: 'tarea1',
  key: id,
  flowRunId: 'f',
  parameters: {},
  tags: [],
  upstream: [],
  how: 'called',
  site: site(line),
});
const entered = (
  id: string,
  state: typeof running | typeof completed,
  result?: string,
): RunEvent => ({
  type: 'state',
  at: 0,
  id,
  state,
  runCount: 1,
  ...(result !== undefined && { result }),
});
const asked: RunEvent = {
  type: 'prompt-asked',
  at: 0,
  id: 'p',
  key: 'p',
  flowRunId: 'f',
  taskRunId: 'tarea1-1',
  message: '?',
  site: site(5),
};

function lightsAfter(...events: RunEvent[]): Record<number, CodeLight> {
  const lights = new CodeLights();
  for (const event of events) lights.apply(event);
  return Object.fromEntries(lights.lights().map((light) => [light.line, light]));
}

const untilAsked = [
  flowCreated,
  entered('f', running),
  taskCreated('tarea1-0', 10),
  entered('tarea1-0', running),
  entered('tarea1-0', completed, 'n'),
  taskCreated('tarea1-1', 12),
  entered('tarea1-1', running),
];

test('the innermost call that runs is lit, its callers are open, finished calls carry their result', () => {
  const lights = lightsAfter(...untilAsked);
  expect(lights[19]).toMatchObject({ kind: 'open', run: 'purple-dogfish' });
  expect(lights[10]).toMatchObject({ kind: 'completed', run: 'tarea1-0', result: 'n', count: 1 });
  expect(lights[12]).toMatchObject({ kind: 'running', run: 'tarea1-1' });
});

test('while it asks, the question and the call that asks both wait; answered, only the call is lit', () => {
  const waiting = lightsAfter(...untilAsked, asked);
  expect(waiting[5]).toMatchObject({ kind: 'waiting', run: 'tarea1-1' });
  expect(waiting[12]).toMatchObject({ kind: 'waiting', run: 'tarea1-1' });
  const answered = lightsAfter(...untilAsked, asked, {
    type: 'prompt-answered',
    at: 1,
    id: 'p',
    answer: 'n',
  });
  expect(answered[5]).toBeUndefined();
  expect(answered[12]).toMatchObject({ kind: 'running' });
});

test('a line that was called many times counts its runs and shows the latest', () => {
  const lights = lightsAfter(
    flowCreated,
    ...[0, 1, 2].flatMap((index) => [
      taskCreated(`t-${index}`, 4),
      entered(`t-${index}`, completed, String(index)),
    ]),
  );
  expect(lights[4]).toMatchObject({ kind: 'completed', run: 't-2', result: '2', count: 3 });
});

test('when the program has ended nothing waits or runs any more', () => {
  const lights = lightsAfter(...untilAsked, asked, {
    type: 'program-ended',
    at: 2,
    outcome: 'Cancelled',
  });
  expect(lights[5]).toBeUndefined();
  expect(lights[12]).toMatchObject({ kind: 'stopped' });
});
