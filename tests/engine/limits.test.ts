import { expect, test } from 'vitest';
import { concurrency, flow, rateLimit, setConcurrencyLimit, sleep, task } from '$lib/flujo';
import { eventsOf, logsOf } from './support/events-of';
import { runInNode, type NodeRun } from './support/run-in-node';

const startOf = (run: NodeRun) => eventsOf(run, 'program-started')[0]?.at ?? 0;
const steps = (run: NodeRun) =>
  eventsOf(run, 'limit').map(({ step, at }) => `${step} ${(at - startOf(run)) / 1000}`);

test('no more than the limit are inside at once, first come, first served', async () => {
  const inside = { now: 0, most: 0 };
  const order: number[] = [];
  const guarda = task(async function guarda(fila: number) {
    await concurrency('base', async () => {
      order.push(fila);
      inside.most = Math.max(inside.most, ++inside.now);
      await sleep(1);
      inside.now -= 1;
    });
  });
  const carga = flow(async function carga() {
    setConcurrencyLimit('base', 2);
    await guarda.map([1, 2, 3, 4, 5]).result();
  });
  const run = await runInNode(() => carga());
  expect(run.outcome).toBe('Completed');
  expect(inside).toEqual({ now: 0, most: 2 });
  expect(order).toEqual([1, 2, 3, 4, 5]);
});

test('a wait is told when it begins and when it ends', async () => {
  const run = await runInNode(async () => {
    setConcurrencyLimit('base', 1);
    await Promise.all([concurrency('base', () => sleep(2)), concurrency('base', () => sleep(1))]);
  });
  expect(steps(run)).toEqual(['taken 0', 'waits 0', 'given-back 2', 'taken 2', 'given-back 3']);
  const [first, second] = eventsOf(run, 'limit');
  expect(first).toMatchObject({ limit: 'base', slots: 1, of: 1 });
  expect(first?.id).not.toBe(second?.id);
});

test('what fails inside gives its slots back, and what it gave or threw comes out', async () => {
  await runInNode(async () => {
    setConcurrencyLimit('base', 1);
    await expect(
      concurrency('base', () => {
        throw new Error('boom');
      }),
    ).rejects.toThrow('boom');
    expect(await concurrency('base', { occupy: 1 }, async () => 'dentro')).toBe('dentro');
  });
});

test('who is cancelled while waiting leaves the queue, and while inside gives back', async () => {
  const lenta = task({ timeoutSeconds: 3 }, async function lenta() {
    await concurrency('base', () => sleep(100));
  });
  const impaciente = task({ timeoutSeconds: 1 }, async function impaciente() {
    await concurrency('base', () => sleep(1));
  });
  const run = await runInNode(async () => {
    setConcurrencyLimit('base', 1);
    await Promise.allSettled([lenta(), impaciente()]);
    await concurrency('base', () => undefined);
  });
  expect(steps(run)).toEqual([
    'taken 0',
    'waits 0',
    'given-up 1',
    'given-back 3',
    'taken 3',
    'given-back 3',
  ]);
});

test('who asks for much is not overtaken by those who ask for little', async () => {
  const order: string[] = [];
  await runInNode(async () => {
    setConcurrencyLimit('memoria', 3);
    const use = (name: string, occupy: number) =>
      concurrency('memoria', { occupy }, async () => {
        order.push(name);
        await sleep(1);
      });
    await Promise.all([use('a', 2), use('grande', 3), use('b', 1)]);
  });
  expect(order).toEqual(['a', 'grande', 'b']);
});

test('a limit that grows serves those who wait', async () => {
  const run = await runInNode(async () => {
    setConcurrencyLimit('base', 1);
    const both = [concurrency('base', () => sleep(5)), concurrency('base', () => sleep(5))];
    await sleep(1);
    setConcurrencyLimit('base', 2);
    await Promise.all(both);
  });
  expect(steps(run)).toContain('taken 1');
});

test('a rate lets so many through a second, on the run’s clock', async () => {
  const run = await runInNode(async () => {
    setConcurrencyLimit('api', 2, { slotDecayPerSecond: 0.5 });
    for (let i = 0; i < 5; i++) await rateLimit('api');
  });
  expect(steps(run).filter((step) => step.startsWith('taken'))).toEqual([
    'taken 0',
    'taken 0',
    'taken 2',
    'taken 4',
    'taken 6',
  ]);
});

test('those who wait for a rate keep their order, and cancelling one does not hold up the rest', async () => {
  const order: string[] = [];
  const pide = (name: string, timeoutSeconds: number) =>
    task({ name, timeoutSeconds }, async () => {
      await rateLimit('api');
      order.push(name);
    })();
  const run = await runInNode(async () => {
    setConcurrencyLimit('api', 1, { slotDecayPerSecond: 1 });
    await Promise.allSettled([pide('a', 9), pide('b', 0.5), pide('c', 9)]);
  });
  expect(order).toEqual(['a', 'c']);
  expect(steps(run)).toEqual(['taken 0', 'waits 0', 'waits 0', 'given-up 0.5', 'taken 1']);
});

test('a name without a limit limits nothing, and says so once', async () => {
  const run = await runInNode(async () => {
    expect(await concurrency('nada', () => 7)).toBe(7);
    await rateLimit('nada');
  });
  const warnings = eventsOf(run, 'log').filter(({ level }) => level === 'WARNING');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain("There is no limit 'nada'");
});

test('who waits for slots that it holds itself is warned, also through a task', async () => {
  const pide = task(async function pide() {
    await concurrency('base', () => 1);
  });
  const run = await runInNode(async () => {
    setConcurrencyLimit('base', 1);
    await concurrency('base', async () => {
      // What frees it, in five seconds.
      void sleep(5).then(() => setConcurrencyLimit('base', 2));
      await pide();
    });
  });
  expect(run.outcome).toBe('Completed');
  expect(logsOf(run).map(({ level, message }) => [level, message.slice(0, 38)])).toEqual([
    ['WARNING', "This waits for slots of 'base' while i"],
  ]);
});

test('the code inside knows which run it stands in', async () => {
  const paso = task(async function paso() {
    return 1;
  });
  const con = flow(async function con() {
    setConcurrencyLimit('base', 1);
    await Promise.all([
      concurrency('base', async () => (await sleep(1), paso())),
      concurrency('base', () => paso()),
    ]);
  });
  const run = await runInNode(() => con());
  const [flowRun] = eventsOf(run, 'flow-run-created');
  expect(eventsOf(run, 'task-run-created').map((event) => event.flowRunId)).toEqual([
    flowRun?.id,
    flowRun?.id,
  ]);
});

test.each([
  ['a limit of no slots', () => setConcurrencyLimit('a', 0)],
  ['a limit of half a slot', () => setConcurrencyLimit('a', 0.5)],
  ['a limit without a name', () => setConcurrencyLimit('', 1)],
  ['slots without number', () => setConcurrencyLimit('a', 1e300)],
  [
    'a decay that takes for ever',
    () => setConcurrencyLimit('a', 1, { slotDecayPerSecond: 1e-300 }),
  ],
  ['a decay of nothing', () => setConcurrencyLimit('a', 1, { slotDecayPerSecond: 0 })],
  ['an option that there is not', () => setConcurrencyLimit('a', 1, { decay: 1 } as never)],
  ['no function', () => concurrency('a', {}, undefined as never)],
  ['taking nothing', () => concurrency('a', { occupy: 0 }, () => 1)],
  ['a rate without a decay', () => (setConcurrencyLimit('b', 1), rateLimit('b'))],
  [
    'holding slots of a rate',
    () => (setConcurrencyLimit('c', 1, { slotDecayPerSecond: 1 }), concurrency('c', () => 1)),
  ],
])('%s is refused where it is written', async (_, write) => {
  await runInNode(() => expect(write).toThrow(TypeError));
});
