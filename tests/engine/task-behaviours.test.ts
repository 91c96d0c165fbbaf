import { expect, test } from 'vitest';
import {
  allowFailure,
  flow,
  sleep,
  task,
  unmapped,
  UpstreamFailed,
  WrongDefinition,
} from '$lib/flujo';
import { RunLedger } from '$lib/projections/run-ledger';
import { runInNode } from './support/run-in-node';

const boom = (): never => {
  throw new Error('boom');
};
const mal = task({ name: 'mal' }, async (): Promise<number> => boom());
const doble = task({ name: 'doble' }, async (n: number) => n * 2);

async function records(main: () => unknown): Promise<RunLedger> {
  const ledger = new RunLedger();
  for (const event of (await runInNode(main)).events) expect(ledger.apply(event)).toBe(true);
  return ledger;
}

test('a copy with other options keeps those that are not changed', async () => {
  const count = { calls: 0 };
  const first = task({ name: 'a', retries: 2, tags: ['x'] }, async () => {
    count.calls += 1;
    boom();
  });
  const copy = first.withOptions({ name: 'b', tags: ['y'] });
  const ledger = await records(() => copy.returnState());
  expect(count.calls).toBe(3);
  expect([...ledger.taskRuns.values()][0]).toMatchObject({ name: 'b-0', tags: ['y'] });
  expect(first.name).toBe('a');
});

test('retries: 0 in a copy turns retries off', async () => {
  const count = { calls: 0 };
  const floja = task({ name: 'floja', retries: 3 }, async () => {
    count.calls += 1;
    boom();
  });
  await runInNode(() => floja.withOptions({ retries: 0 }).returnState());
  expect(count.calls).toBe(1);
});

test('tasks call tasks: the inner run knows the outer one, and both count in the flow run', async () => {
  const fuera = task({ name: 'fuera' }, async () => doble(await doble(1)));
  const ledger = await records(() => flow({ name: 'f' }, () => fuera())());
  const [outer, one, two] = [...ledger.taskRuns.values()];
  expect([one?.name, two?.name]).toEqual(['doble-0', 'doble-1']);
  expect(one).toMatchObject({ parentTaskRunId: outer?.id, flowRunId: outer?.flowRunId });
});

test('a failed inner task fails the outer one unless it is caught', async () => {
  const cae = task({ name: 'cae' }, async () => mal());
  const sigue = task({ name: 'sigue' }, async () => mal().catch(() => 3));
  await runInNode(async () => {
    expect((await cae.returnState()).name).toBe('Failed');
    expect(await sigue()).toBe(3);
  });
});

test('submitted tasks work side by side', async () => {
  const espera = task({ name: 'espera' }, () => sleep(10));
  const ledger = await records(() =>
    flow({ name: 'f' }, async () => {
      for (let n = 0; n < 5; n++) espera.submit();
    })(),
  );
  const [root] = ledger.flowRuns.values();
  expect((root?.endedAt ?? 0) - (root?.startedAt ?? 0)).toBe(10_000);
});

test('a submitted task starts in a turn of its own, a called one at once', async () => {
  const order: string[] = [];
  const anota = task({ name: 'anota' }, async (what: string) => {
    order.push(what);
  });
  await runInNode(async () => {
    const future = anota.submit('submitted');
    order.push('after submit');
    const call = anota('called');
    order.push('after call');
    await Promise.all([future.wait(), call]);
  });
  expect(order).toEqual(['after submit', 'called', 'after call', 'submitted']);
});

test('waitFor orders runs that share no data', async () => {
  const order: string[] = [];
  const primera = task({ name: 'primera' }, async () => {
    await sleep(5);
    order.push('primera');
  });
  const segunda = task({ name: 'segunda' }, async () => {
    order.push('segunda');
  });
  await runInNode(async () => {
    await segunda
      .withOptions({ waitFor: [primera.submit()] })
      .submit()
      .wait();
  });
  expect(order).toEqual(['primera', 'segunda']);
});

test('waitFor a run that failed leaves this one NotReady, unless its failure is allowed', async () => {
  await runInNode(async () => {
    const failed = mal.submit();
    await expect(doble.withOptions({ waitFor: [failed] })(1)).rejects.toThrow(UpstreamFailed);
    expect(await doble.withOptions({ waitFor: [allowFailure(failed)] })(1)).toBe(2);
    expect(() => doble.withOptions({ waitFor: [7] as never })).toThrow(WrongDefinition);
  });
});

test('waitFor holds for each run of a map', async () => {
  const at: number[] = [];
  const mira = task({ name: 'mira' }, async (n: number) => {
    at.push(n);
  });
  const antes = task({ name: 'antes' }, async () => {
    await sleep(1);
    at.push(0);
  });
  await runInNode(async () => {
    await mira
      .withOptions({ waitFor: [antes.submit()] })
      .map([1, 2])
      .wait();
  });
  expect(at).toEqual([0, 1, 2]);
});

test('map takes any iterable, and futures among its items', async () => {
  function* numeros() {
    yield 1;
    yield 2;
  }
  await runInNode(async () => {
    expect(await doble.map(numeros()).result()).toEqual([2, 4]);
    expect(await doble.map(new Set([3])).result()).toEqual([6]);
    expect(await doble.map([doble.submit(1), 5]).result()).toEqual([4, 10]);
    expect(await doble.map(doble.map([1, 2])).result()).toEqual([4, 8]);
    expect(await doble.map([]).result()).toEqual([]);
  });
});

test('map does not take a text apart, nor what unmapped holds', async () => {
  const une = task({ name: 'une' }, async (n: number, texto: string, lista: number[]) => {
    return `${n}${texto}${lista.length}`;
  });
  await runInNode(async () => {
    expect(await une.map([1, 2], 'abc', unmapped([7, 8, 9])).result()).toEqual(['1abc3', '2abc3']);
  });
});

test('a failed item of a map does not stop the others; result throws its error', async () => {
  const par = task({ name: 'par' }, async (n: number) => (n % 2 ? boom() : n));
  await runInNode(async () => {
    const futures = par.map([0, 1, 2]);
    await expect(futures.result()).rejects.toThrow('boom');
    expect(futures.map((future) => future.state.name)).toEqual([
      'Completed',
      'Failed',
      'Completed',
    ]);
  });
});

test('what a map gave can be handed to a task as one list', async () => {
  const suma = task({ name: 'suma' }, async (list: number[]) => list.reduce((a, b) => a + b, 0));
  await runInNode(async () => {
    expect(await suma.submit(doble.map([1, 2, 3])).result()).toBe(12);
  });
});

test('an allowed failure inside a list hands over the error there', async () => {
  const cuenta = task({ name: 'cuenta' }, async (list: unknown[]) =>
    list.map((item) => (item instanceof Error ? item.message : item)),
  );
  await runInNode(async () => {
    const list = [allowFailure(mal.submit()), doble.submit(2)];
    expect(await cuenta.submit(list).result()).toEqual(['boom', 4]);
  });
});

test('the state of a future moves as its run does', async () => {
  const lenta = task({ name: 'lenta' }, () => sleep(1));
  await runInNode(async () => {
    const future = lenta.submit();
    expect(future.state.name).toBe('Pending');
    await sleep(0.5);
    expect(future.state.name).toBe('Running');
    await future.wait();
    expect(future.state.name).toBe('Completed');
  });
});

test('a condition is given task, run and state, and is not asked when no retry is left', async () => {
  const seen: unknown[][] = [];
  const floja = task(
    {
      name: 'floja',
      retries: 1,
      retryConditionFn: (subject, run, state) => seen.push([subject, run.name, state.name]),
    },
    async () => boom(),
  );
  await runInNode(() => floja.returnState());
  expect(seen).toEqual([[floja, 'floja-0', 'Failed']]);
});

test('an asynchronous condition is waited for', async () => {
  const count = { calls: 0 };
  const floja = task(
    { name: 'floja', retries: 5, retryConditionFn: async () => count.calls < 2 },
    async () => {
      count.calls += 1;
      boom();
    },
  );
  await runInNode(() => floja.returnState());
  expect(count.calls).toBe(2);
});

test('a time limit is for each attempt, and is retried', async () => {
  const count = { calls: 0 };
  const lenta = task({ name: 'lenta', timeoutSeconds: 2, retries: 2 }, async () => {
    count.calls += 1;
    await sleep(count.calls < 3 ? 5 : 1);
    return count.calls;
  });
  await runInNode(async () => expect(await lenta()).toBe(3));
});

test.each<[string, Record<string, unknown>]>([
  ['retries', { retries: -1 }],
  ['retries', { retries: 1.5 }],
  ['retries', { retries: '3' }],
  ['retryDelaySeconds', { retryDelaySeconds: Array.from({ length: 51 }, () => 1) }],
  ['retryDelaySeconds', { retryDelaySeconds: -1 }],
  ['retryJitterFactor', { retryJitterFactor: -0.1 }],
  ['timeoutSeconds', { timeoutSeconds: 0 }],
  ['retryConditionFn', { retryConditionFn: true }],
  ['onFailure', { onFailure: 'hook' }],
  ['onCompletion', { onCompletion: [() => 1, 7] }],
  ['tags', { tags: 'uno' }],
  ['name', { name: '' }],
  ['cachePolicy', { cachePolicy: 'inputs' }],
  ['cacheExpirationSeconds', { cacheExpirationSeconds: -1 }],
  ['reintentos', { reintentos: 3 }],
])('a wrong %s is refused where it is written', (option, options) => {
  expect(() => task(options, async () => 1)).toThrow(option);
  expect(() => task(options, async () => 1)).toThrow(WrongDefinition);
});
