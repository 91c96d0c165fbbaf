import { expect, test } from 'vitest';
import { flow, INPUTS, sleep, task, transaction, WrongDefinition } from '$lib/flujo';
import type { Transaction } from '$lib/engine/transaction';
import { RunLedger } from '$lib/projections/run-ledger';
import { runInNode, type NodeRun } from './support/run-in-node';

const prints = ({ events }: NodeRun) =>
  events.flatMap((event) => (event.type === 'log' ? [event.message] : []));

function statesOf({ events }: NodeRun, name: string): string[] {
  const ledger = new RunLedger();
  for (const event of events) expect(ledger.apply(event)).toBe(true);
  const run = [...ledger.taskRuns.values()].find((one) => one.name === name);
  return run?.states.map((state) => state.name) ?? [];
}

/** Tasks that write down what is done and undone. */
function notebook() {
  const notes: string[] = [];
  const make = (name: string, inside?: () => Promise<unknown>) =>
    task(
      {
        name,
        onRollback: () => notes.push(`undo ${name}`),
        onCommit: () => notes.push(`keep ${name}`),
      },
      async () => {
        await inside?.();
        notes.push(name);
      },
    );
  return { notes, make };
}

const boom = () => {
  throw new Error('boom');
};

test('when a transaction fails, what completed inside is undone, the last first', async () => {
  const { notes, make } = notebook();
  const [a, b] = [make('a'), make('b')];
  const run = await runInNode(async () => {
    const f = flow({ name: 'f' }, () =>
      transaction(async () => {
        await a();
        await b();
        boom();
      }),
    );
    await expect(f()).rejects.toThrow('boom');
  });
  expect(notes).toEqual(['a', 'b', 'undo b', 'undo a']);
  expect(statesOf(run, 'a-0')).toEqual(['Pending', 'Running', 'Completed', 'RolledBack']);
  expect(
    run.events.find((event) => event.type === 'state' && event.state.name === 'RolledBack'),
  ).toMatchObject({ state: { message: 'Task rolled back as part of transaction' } });
});

test('when it succeeds, commit hooks run, and not before its end', async () => {
  const { notes, make } = notebook();
  const [a, b] = [make('a'), make('b')];
  await runInNode(async () => {
    const value = await transaction(async () => {
      await a();
      await b();
      notes.push('end');
      return 7;
    });
    expect(value).toBe(7);
  });
  expect(notes).toEqual(['a', 'b', 'end', 'keep a', 'keep b']);
});

test('a task outside any transaction is committed at once', async () => {
  const { notes, make } = notebook();
  await runInNode(() => make('a')());
  expect(notes).toEqual(['a', 'keep a']);
});

test('an inner transaction ends with the outer one', async () => {
  const { notes, make } = notebook();
  const [a, b, c] = [make('a'), make('b'), make('c')];
  await runInNode(async () => {
    await transaction(async (outer) => {
      await a();
      await transaction(async (inner) => {
        await b();
        expect(inner.state).toBe('ACTIVE');
      });
      await c();
      expect(outer.state).toBe('ACTIVE');
      boom();
    }).catch(() => undefined);
  });
  expect(notes).toEqual(['a', 'b', 'c', 'undo c', 'undo b', 'undo a']);
});

test('an inner one that fails alone is undone alone', async () => {
  const { notes, make } = notebook();
  const [a, b] = [make('a'), make('b')];
  await runInNode(() =>
    transaction(async () => {
      await a();
      await transaction(async () => {
        await b();
        boom();
      }).catch(() => undefined);
    }),
  );
  expect(notes).toEqual(['a', 'b', 'undo b', 'keep a']);
});

test('a task that fails undoes what it had called; its own hooks do not run', async () => {
  const { notes, make } = notebook();
  const paso = make('paso');
  const todo = make('todo', async () => {
    await paso();
    boom();
  });
  await runInNode(() => todo.returnState());
  expect(notes).toEqual(['paso', 'undo paso']);
});

test('own rollback hooks run reversed, before those of what the task called', async () => {
  const notes: string[] = [];
  const dentro = task({ name: 'dentro', onRollback: () => notes.push('dentro') }, async () => 1);
  const fuera = task(
    { name: 'fuera', onRollback: [() => notes.push('uno'), () => notes.push('dos')] },
    async () => dentro(),
  );
  await runInNode(() =>
    transaction(async () => {
      await fuera();
      boom();
    }).catch(() => undefined),
  );
  expect(notes).toEqual(['dos', 'uno', 'dentro']);
});

test('a hook that throws is logged and changes nothing', async () => {
  const { notes, make } = notebook();
  const mala = task({ name: 'mala', onRollback: boom }, async () => 1);
  const run = await runInNode(async () => {
    await expect(
      transaction(async () => {
        await make('a')();
        await mala();
        throw new Error('el de verdad');
      }),
    ).rejects.toThrow('el de verdad');
  });
  expect(notes).toEqual(['a', 'undo a']);
  expect(prints(run)).toContainEqual(
    "Running hook 'boom' in response to entering state 'RolledBack'",
  );
});

test('hooks are given task, run, state and the transaction with its values', async () => {
  const seen: unknown[] = [];
  const reserva = task(
    {
      name: 'reserva',
      onRollback: (subject, run, state, txn) =>
        seen.push([subject, run.name, state.name, txn.get('asiento'), txn.get('nada')]),
    },
    async () => 1,
  );
  await runInNode(() =>
    transaction(async (txn) => {
      txn.set('asiento', '12A');
      await reserva();
      boom();
    }).catch(() => undefined),
  );
  expect(seen).toEqual([[reserva, 'reserva-0', 'RolledBack', '12A', undefined]]);
});

test('a value set inside does not change the one around; an unset one is looked up there', async () => {
  await runInNode(() =>
    transaction(async (outer) => {
      outer.set('x', 1);
      await transaction(async (inner) => {
        expect(inner.get('x')).toBe(1);
        inner.set('x', 2);
      });
      expect(outer.get('x')).toBe(1);
    }),
  );
});

test('subflows and submitted tasks belong to the transaction around them', async () => {
  const { notes, make } = notebook();
  const [a, b] = [make('a'), make('b')];
  const sub = flow({ name: 'sub' }, async () => a());
  await runInNode(async () => {
    await flow({ name: 'f' }, async () => {
      await transaction(async () => {
        await sub();
        await b.submit().wait();
        boom();
      }).catch(() => undefined);
    })();
  });
  expect(notes).toEqual(['a', 'b', 'undo b', 'undo a']);
});

test('a flow that is over its time limit still undoes, and ends after that', async () => {
  const { notes, make } = notebook();
  const a = make('a');
  const run = await runInNode(async () => {
    const f = flow({ name: 'f', timeoutSeconds: 1 }, () =>
      transaction(async () => {
        await a();
        await sleep(10);
      }),
    );
    notes.push((await f.returnState()).name);
  });
  expect(notes).toEqual(['a', 'undo a', 'TimedOut']);
  expect(run.outcome).toBe('Completed');
});

test('a result is kept only once the transaction lasts', async () => {
  const count = { calls: 0 };
  const cara = task({ name: 'cara', cachePolicy: INPUTS }, async () => ++count.calls);
  await runInNode(async () => {
    await transaction(async () => {
      await cara();
      boom();
    }).catch(() => undefined);
    expect(await cara()).toBe(2);
    expect(await cara()).toBe(2);
  });
});

test('what completes after a rollback is undone as well', async () => {
  const { notes, make } = notebook();
  const tarde = make('tarde', () => sleep(5));
  await runInNode(async () => {
    await flow({ name: 'f' }, async () => {
      await transaction(async () => {
        tarde.submit();
        await sleep(1);
        boom();
      }).catch(() => notes.push('failed'));
    })();
  });
  expect(notes).toEqual(['failed', 'tarde', 'undo tarde']);
});

test('something else than a function is refused', async () => {
  await runInNode(() => {
    expect(() => transaction(7 as never)).toThrow(WrongDefinition);
  });
});

test('a transaction tells how it stands', async () => {
  const seen: Transaction[] = [];
  await runInNode(async () => {
    await transaction(async (txn) => seen.push(txn));
    await transaction(async (txn) => {
      seen.push(txn);
      boom();
    }).catch(() => undefined);
  });
  expect(seen.map((txn) => txn.state)).toEqual(['COMMITTED', 'ROLLED_BACK']);
});
