import { expect, test } from 'vitest';
import { Completed, Failed, flow, sleep, task, TimeLimitExceeded, type State } from '$lib/flujo';
import { RunLedger } from '$lib/projections/run-ledger';
import { runInNode } from './support/run-in-node';

const boom = (): never => {
  throw new Error('boom');
};
const bien = task({ name: 'bien' }, async () => 1);
const mal = task({ name: 'mal' }, async () => boom());

/** Runs it and gives the records. */
async function records(main: () => unknown): Promise<RunLedger> {
  const ledger = new RunLedger();
  for (const event of (await runInNode(main)).events) expect(ledger.apply(event)).toBe(true);
  return ledger;
}

const endOf = async (body: () => unknown): Promise<string> => {
  let end = '';
  await runInNode(async () => {
    end = String(await flow({ name: 'f' }, body).returnState());
  });
  return end;
};

test('a flow is named by its option, else by its function', () => {
  expect(flow(async function diario() {}).name).toBe('diario');
  expect(flow({ name: 'otro' }, async function diario() {}).name).toBe('otro');
});

test('a copy with other options keeps those that are not changed, and leaves the first as it was', async () => {
  const count = { calls: 0 };
  const first = flow({ name: 'f', retries: 1, tags: ['a'] }, async () => {
    count.calls += 1;
    boom();
  });
  const copy = first.withOptions({ name: 'g' });
  expect([first.name, copy.name]).toEqual(['f', 'g']);
  const ledger = await records(() => copy.returnState());
  expect(count.calls).toBe(2);
  expect([...ledger.flowRuns.values()][0]).toMatchObject({ flowName: 'g', tags: ['a'] });
});

test('the body may be an ordinary function', async () => {
  await runInNode(async () => {
    expect(await flow({ name: 'f' }, (n: number) => n * 2)(4)).toBe(8);
    expect(await task({ name: 't' }, (n: number) => n * 2)(4)).toBe(8);
  });
});

test('a flow may call itself', async () => {
  const cuenta = flow({ name: 'cuenta' }, async (n: number): Promise<number> =>
    n === 0 ? 0 : 1 + (await cuenta(n - 1)),
  );
  const ledger = await records(async () => expect(await cuenta(3)).toBe(3));
  expect(ledger.flowRuns.size).toBe(4);
});

test('an error that is caught does not fail a flow that returns a value', async () => {
  expect(await endOf(async () => mal().catch(() => 7))).toBe('Completed()');
});

test('an error that is caught fails a flow that returns nothing', async () => {
  expect(
    await endOf(async () => {
      await mal().catch(() => undefined);
    }),
  ).toBe("Failed('1/1 states failed.')");
});

test('a flow that throws fails although all its tasks completed', async () => {
  expect(
    await endOf(async () => {
      await bien();
      boom();
    }),
  ).toBe("Failed('Flow run encountered an exception: Error: boom')");
});

test('the error of a failed flow is what its state gives', async () => {
  await runInNode(async () => {
    const estado = await flow({ name: 'f' }, boom).returnState();
    expect(() => estado.result()).toThrow('boom');
  });
});

test('a failed subflow that nobody catches fails its parent', async () => {
  const sub = flow({ name: 'sub' }, boom);
  expect(await endOf(() => sub())).toBe("Failed('Flow run encountered an exception: Error: boom')");
});

test('a failed subflow counts among the states of a flow that returns nothing', async () => {
  const sub = flow({ name: 'sub' }, boom);
  expect(
    await endOf(async () => {
      await bien();
      await sub.returnState();
    }),
  ).toBe("Failed('1/2 states failed.')");
});

test('a subflow in a task knows both, and its tasks are its own', async () => {
  const sub = flow({ name: 'sub' }, () => bien());
  const llama = task({ name: 'llama' }, () => sub());
  const ledger = await records(() => flow({ name: 'f' }, () => llama())());
  const [root, inner] = [...ledger.flowRuns.values()];
  const [caller, work] = [...ledger.taskRuns.values()];
  expect(inner).toMatchObject({ parentFlowRunId: root?.id, parentTaskRunId: caller?.id });
  expect(work).toMatchObject({ flowRunId: inner?.id });
});

test('a returned state is the flow’s own, whatever its children did', async () => {
  expect(
    await endOf(async () => {
      await mal().catch(() => undefined);
      return Completed({ message: 'así está bien' });
    }),
  ).toBe("Completed('así está bien')");
  expect(
    await endOf(async () => {
      await bien();
      return Failed({ message: 'no me gusta' });
    }),
  ).toBe("Failed('no me gusta')");
});

test('states in a list with other values are data', async () => {
  expect(await endOf(async () => [await mal.returnState(), 'texto'])).toBe('Completed()');
});

test('a set of states is rolled up like a list', async () => {
  expect(
    await endOf(async () => new Set<State>([await bien.returnState(), await mal.returnState()])),
  ).toBe("Failed('1/2 states failed.')");
});

test('a flow in time is not touched by its time limit', async () => {
  await runInNode(async () => {
    const f = flow({ name: 'f', timeoutSeconds: 10 }, async () => {
      await sleep(9);
      return 'a tiempo';
    });
    expect(await f()).toBe('a tiempo');
  });
});

test('a subflow’s time limit fails the subflow, and the parent only if it lets it', async () => {
  const lenta = flow({ name: 'lenta', timeoutSeconds: 1 }, () => sleep(10));
  await runInNode(async () => {
    const parent = flow({ name: 'f' }, async () => {
      await expect(lenta()).rejects.toThrow(TimeLimitExceeded);
      return 'sigue';
    });
    expect(await parent()).toBe('sigue');
  });
});

test('a flow’s time limit is retried like any failure', async () => {
  const count = { calls: 0 };
  await runInNode(async () => {
    const f = flow({ name: 'f', timeoutSeconds: 5, retries: 1 }, async () => {
      count.calls += 1;
      await sleep(count.calls === 1 ? 10 : 1);
      return count.calls;
    });
    expect(await f()).toBe(2);
  });
});

test('a retried flow waits its delay and runs its subflows again', async () => {
  const sub = flow({ name: 'sub' }, async () => 1);
  const count = { calls: 0 };
  const ledger = await records(() =>
    flow({ name: 'f', retries: 1, retryDelaySeconds: 60 }, async () => {
      count.calls += 1;
      await sub();
      if (count.calls === 1) boom();
    })(),
  );
  expect(ledger.flowRuns.size).toBe(3);
  const [root] = ledger.flowRuns.values();
  expect((root?.endedAt ?? 0) - (root?.startedAt ?? 0)).toBe(60_000);
  expect(root?.runCount).toBe(2);
});

test('parameters are recorded by name, with those left out at their default', async () => {
  const ledger = await records(() =>
    flow({ name: 'f' }, async (a: number, b = 2, ...resto: number[]) => a + b + resto.length)(1),
  );
  expect([...ledger.flowRuns.values()][0]?.parameters).toMatchObject({ a: 1 });
});

test('flows side by side keep their tasks apart', async () => {
  const paso = task({ name: 'paso' }, async (n: number) => {
    await sleep(n);
    return n;
  });
  const f = flow({ name: 'f' }, async (n: number) => [await paso(n), await paso(n + 1)]);
  const ledger = await records(async () => {
    expect(await Promise.all([f(1), f(2)])).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });
  for (const { id } of ledger.flowRuns.values()) {
    const names = [...ledger.taskRuns.values()].filter((run) => run.flowRunId === id);
    expect(names.map((run) => run.name)).toEqual(['paso-0', 'paso-1']);
  }
});

test('run counts and times are those of the runs', async () => {
  const ledger = await records(() => flow({ name: 'f' }, () => sleep(5))());
  const [run] = ledger.flowRuns.values();
  expect(run?.runCount).toBe(1);
  expect((run?.endedAt ?? 0) - (run?.startedAt ?? 0)).toBe(5000);
});
