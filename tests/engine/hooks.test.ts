import { expect, test } from 'vitest';
import { Failed, flow, sleep, task, type Hook } from '$lib/flujo';
import { RunLedger } from '$lib/projections/run-ledger';
import { runInNode } from './support/run-in-node';

const boom = (): never => {
  throw new Error('boom');
};
const doble = task({ name: 'doble' }, async (n: number) => n * 2);

test('hooks are given the task, its run and the state; several run in order', async () => {
  const seen: unknown[] = [];
  const uno: Hook = (subject, run, state) => seen.push([subject, run.name, state.type]);
  const dos: Hook = async () => {
    await sleep(1);
    seen.push('dos');
  };
  const t = task({ name: 't', onCompletion: [uno, dos] }, async () => 1);
  await runInNode(() => t());
  expect(seen).toEqual([[t, 't-0', 'COMPLETED'], 'dos']);
});

test('failure hooks run once, after the last attempt; running hooks at each', async () => {
  const seen: string[] = [];
  const t = task(
    {
      name: 't',
      retries: 2,
      onRunning: (_, __, state) => seen.push(state.name),
      onFailure: () => seen.push('failure'),
      onCompletion: () => seen.push('completion'),
    },
    async () => boom(),
  );
  await runInNode(() => t.returnState());
  expect(seen).toEqual(['Running', 'Retrying', 'Retrying', 'failure']);
});

test('a hook may call tasks, which belong to the flow run around', async () => {
  const t = task({ name: 't', onCompletion: () => doble(1) }, async () => 1);
  const ledger = new RunLedger();
  const { events } = await runInNode(() => flow({ name: 'f' }, () => t())());
  for (const event of events) expect(ledger.apply(event)).toBe(true);
  const [root] = ledger.flowRuns.values();
  expect([...ledger.taskRuns.values()].map((run) => run.flowRunId)).toEqual([root?.id, root?.id]);
});

test('a returned Failed runs failure hooks, and a time limit too', async () => {
  const seen: string[] = [];
  const onFailure: Hook = (_, __, state) => seen.push(state.name);
  const devuelve = task({ name: 'a', onFailure }, async () => Failed());
  const lenta = task({ name: 'b', onFailure, timeoutSeconds: 1 }, () => sleep(5));
  await runInNode(async () => {
    await devuelve.returnState();
    await lenta.returnState();
  });
  expect(seen).toEqual(['Failed', 'TimedOut']);
});

test('cancelling a flow runs the cancellation hooks of what was running', async () => {
  const seen: string[] = [];
  const dentro = task({ name: 'dentro', onCancellation: () => seen.push('dentro') }, () =>
    sleep(100),
  );
  const f = flow({ name: 'f', timeoutSeconds: 1 }, () => dentro());
  await runInNode(() => f.returnState());
  expect(seen).toEqual(['dentro']);
});
