import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { exponentialBackoff, flow, sleep, task, TimeLimitExceeded } from '$lib/flujo';
import { logsOf } from './support/events-of';
import { runInNode, type NodeRun } from './support/run-in-node';

const states = ({ events }: NodeRun, index = 0) => {
  const created = events.filter((event) => event.type === 'task-run-created')[index];
  return events.flatMap((event) =>
    event.type === 'state' && event.id === created?.id ? [event.state.name] : [],
  );
};
const logs = (run: NodeRun) => logsOf(run).map(({ message }) => message);

function failsTimes(times: number) {
  const count = { left: times };
  return async () => {
    if (count.left-- > 0) throw new Error('boom');
    return 'bien';
  };
}

test('retries: 3 makes up to four attempts, with AwaitingRetry between them', async () => {
  const floja = task({ name: 'floja', retries: 3 }, failsTimes(3));
  const run = await runInNode(async () => expect(await floja()).toBe('bien'));
  expect(states(run)).toEqual([
    'Running',
    ...Array.from({ length: 3 }, () => ['AwaitingRetry', 'Retrying']).flat(),
    'Completed',
  ]);
  expect(logs(run)[0]).toBe(
    "Task run failed with exception: Error('boom') - Retry 1/3 will start immediately",
  );
});

test('when the retries are spent the last error is thrown', async () => {
  const floja = task({ name: 'floja', retries: 1, retryDelaySeconds: 10 }, failsTimes(9));
  const run = await runInNode(async () => {
    await expect(floja()).rejects.toThrow('boom');
  });
  expect(logs(run)).toEqual([
    "Task run failed with exception: Error('boom') - Retry 1/1 will start 10 second(s) from now",
    "Task run failed with exception: Error('boom') - Retries are exhausted",
  ]);
});

test('the last delay of a list repeats, on the run’s clock', async () => {
  const floja = task({ name: 'floja', retries: 3, retryDelaySeconds: [1, 600] }, failsTimes(3));
  const { events } = await runInNode(() => floja());
  const at = events.flatMap((event) => (event.type === 'state' ? [event.at] : []));
  expect(at.map((time) => time - (at[0] ?? 0))).toEqual([
    0, 0, 1000, 1000, 601_000, 601_000, 1_201_000, 1_201_000,
  ]);
});

test('back-off doubles, and jitter only lengthens a delay', async () => {
  expect(exponentialBackoff(10).slice(0, 4)).toEqual([10, 20, 40, 80]);
  const floja = task(
    { name: 'floja', retries: 1, retryDelaySeconds: 100, retryJitterFactor: 0.5 },
    failsTimes(1),
  );
  const { events } = await runInNode(() => floja());
  const [first, last] = [events[0]?.at ?? 0, events.at(-1)?.at ?? 0];
  expect(last - first).toBeGreaterThan(100_000);
  expect(last - first).toBeLessThanOrEqual(150_000);
});

test('a condition decides about a retry; one that throws says no', async () => {
  const attempts = { count: 0 };
  const body = async () => {
    attempts.count += 1;
    throw new Error('boom');
  };
  const conditions = [
    () => false,
    () => {
      throw new Error('no');
    },
  ];
  for (const retryConditionFn of conditions) {
    const floja = task({ name: 'floja', retries: 2, retryConditionFn }, body);
    await runInNode(() => floja.returnState());
  }
  expect(attempts.count).toBe(2);
});

test('a time limit ends what waits, and the run is TimedOut', async () => {
  const lenta = task({ name: 'lenta', timeoutSeconds: 2 }, async () => {
    await sleep(3600);
  });
  const run = await runInNode(async () => {
    await expect(lenta()).rejects.toThrow(TimeLimitExceeded);
  });
  expect(states(run).at(-1)).toBe('TimedOut');
  expect(logs(run)).toContain('Task run exceeded timeout of 2 second(s)');
  const [first, last] = [run.events[0]?.at ?? 0, run.events.at(-1)?.at ?? 0];
  expect(last - first).toBe(2000);
});

test('a flow that ran out of time cancels the tasks in it', async () => {
  const lenta = task(async function lenta() {
    await sleep(60);
  });
  const corta = flow({ name: 'corta', timeoutSeconds: 1 }, async () => {
    await lenta();
  });
  const run = await runInNode(() => corta.returnState());
  expect(states(run)).toEqual(['Running', 'Cancelled']);
  expect(run.outcome).toBe('Completed');
});

test('code that goes on after its time limit can start nothing any more', async () => {
  const tarde = task(async function tarde() {});
  const terca = task({ name: 'terca', timeoutSeconds: 1 }, async () => {
    await sleep(5).catch(() => undefined);
    await tarde();
  });
  const { events } = await runInNode(() => terca.returnState());
  const created = events.filter((event: RunEvent) => event.type === 'task-run-created');
  expect(created).toHaveLength(1);
});

test('a retried flow begins afresh and rolls up its last attempt only', async () => {
  const floja = task({ name: 'floja' }, failsTimes(1));
  const insiste = flow({ name: 'insiste', retries: 1 }, async () => {
    await floja();
  });
  const { events, outcome } = await runInNode(() => insiste());
  expect(outcome).toBe('Completed');
  const names = events.flatMap((event) => (event.type === 'task-run-created' ? [event.name] : []));
  expect(names).toEqual(['floja-0', 'floja-1']);
  expect(events.at(-2)).toMatchObject({ state: { message: 'All states completed.' } });
});

test('hooks run once each at their moment; one that throws changes nothing', async () => {
  const called: string[] = [];
  const hook = (name: string) =>
    Object.defineProperty(() => void called.push(name), 'name', { value: name });
  const rota = () => {
    throw new Error('gancho');
  };
  const floja = task(
    {
      name: 'floja',
      retries: 1,
      onRunning: hook('corre'),
      onFailure: [rota, hook('falla')],
      onCompletion: hook('termina'),
    },
    failsTimes(2),
  );
  const run = await runInNode(() => floja.returnState());
  expect(called).toEqual(['corre', 'corre', 'falla']);
  expect(logs(run)).toContain("Running hook 'rota' in response to entering state 'Failed'");
  expect(
    logs(run).some((line) =>
      line.startsWith("An error was encountered while running hook 'rota'\n"),
    ),
  ).toBe(true);
  expect(logs(run)).toContain("Hook 'falla' finished running successfully");
});

test.each([
  [{ retries: -1 }, "'retries' of a task is a whole number from 0 on, but got -1"],
  [{ retries: 1.5 }, "'retries'"],
  [{ retryDelaySeconds: Array.from({ length: 51 }, () => 1) }, 'a list of at most 50 delays'],
  [{ retryJitterFactor: -0.1 }, "'retryJitterFactor'"],
  [{ timeoutSeconds: 0 }, 'a number of seconds above 0'],
  [{ onFailure: 'x' }, 'a function or a list of functions'],
])('%o is refused in a sentence', (options, sentence) => {
  const define = () => void Reflect.apply(task, undefined, [options, async () => 1]);
  expect(define).toThrow(sentence);
});
