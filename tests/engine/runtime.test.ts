import { expect, test } from 'vitest';
import { flow, print, runtime, sleep, task } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

test('outside any run everything is undefined, outside any program too', async () => {
  const known = (): unknown[] =>
    [runtime.flowRun, runtime.taskRun].flatMap((one) => Object.values(one) as unknown[]);
  expect(new Set(known())).toEqual(new Set([undefined]));
  await runInNode(() => expect(new Set(known())).toEqual(new Set([undefined])));
});

test('code knows its task run, its flow run, and the runs around them', async () => {
  const known: Record<string, unknown>[] = [];
  const interna = task(async function interna() {
    known.push({ ...runtime.taskRun }, { ...runtime.flowRun });
  });
  const externa = task({ tags: ['a'] }, async function externa(x: number) {
    known.push({ ...runtime.taskRun });
    await interna();
    return x;
  });
  const sub = flow({ tags: ['b'] }, async function sub(_y: string) {
    await externa(3);
  });
  const raiz = flow(async function raiz() {
    await sub('hola');
  });
  const run = await runInNode(() => raiz());
  const [rootRun, subRun] = eventsOf(run, 'flow-run-created');
  const [outer, inner] = eventsOf(run, 'task-run-created');
  expect(known).toEqual([
    {
      id: outer?.id,
      name: 'externa-0',
      taskName: 'externa',
      parameters: { x: 3 },
      tags: ['a'],
      runCount: 1,
      flowRunId: subRun?.id,
      parentTaskRunId: undefined,
    },
    {
      id: inner?.id,
      name: 'interna-0',
      taskName: 'interna',
      parameters: {},
      tags: [],
      runCount: 1,
      flowRunId: subRun?.id,
      parentTaskRunId: outer?.id,
    },
    {
      id: subRun?.id,
      name: subRun?.name,
      flowName: 'sub',
      parameters: { _y: 'hola' },
      tags: ['b'],
      runCount: 1,
      parentFlowRunId: rootRun?.id,
      rootFlowRunId: rootRun?.id,
    },
  ]);
});

test('the count of attempts grows, also after a wait', async () => {
  const counts: unknown[] = [];
  const falla = task({ retries: 2, retryDelaySeconds: 5 }, async function falla() {
    await sleep(1);
    counts.push(runtime.taskRun.runCount);
    throw new Error('boom');
  });
  await runInNode(() => falla().catch(() => undefined));
  expect(counts).toEqual([1, 2, 3]);
});

test('a print always shows, and belongs to its run unless the run keeps no prints', async () => {
  const callada = task(async function callada() {
    print('de la tarea');
  });
  const habla = task({ logPrints: true }, async function habla() {
    print('de la que habla');
  });
  const flujo = flow({ logPrints: false }, async function flujo() {
    print('del flujo');
    await callada();
    await habla();
  });
  const run = await runInNode(() => flujo());
  const [, second] = eventsOf(run, 'task-run-created');
  expect(
    eventsOf(run, 'log').map(({ message, flowRunId, taskRunId }) => [
      message,
      flowRunId,
      taskRunId,
    ]),
  ).toEqual([
    ['del flujo', undefined, undefined],
    ['de la tarea', undefined, undefined],
    ['de la que habla', second?.flowRunId, second?.id],
  ]);
});

test('what a flow or task says of itself is told with its runs', async () => {
  const paso = task({ description: 'Un paso', version: '2' }, async function paso() {});
  const flujo = flow({ description: 'Todo', version: '1', tags: ['x'] }, async function flujo() {
    await paso();
  });
  const run = await runInNode(() => flujo());
  expect(eventsOf(run, 'flow-run-created')[0]).toMatchObject({ description: 'Todo', version: '1' });
  expect(eventsOf(run, 'task-run-created')[0]).toMatchObject({
    description: 'Un paso',
    version: '2',
  });
});
