import { expect, test, vi } from 'vitest';
import type { Fault } from '$lib/contract/fault';
import { flow, InjectedFault, TimeLimitExceeded, task } from '$lib/flujo';
import { runInNode } from './support/run-in-node';

const on = { on: 'task', name: 'carga' } as const;

function program() {
  const work = vi.fn(async (n: number) => n * 2);
  const carga = task({ name: 'carga' }, work);
  return { work, carga };
}

test('a throw strikes before the body starts, where it says and nowhere else', async () => {
  const { work, carga } = program();
  const faults: Fault[] = [{ ...on, kind: 'throw', call: 1, message: 'sin luz' }];
  const { events } = await runInNode(
    async () => {
      expect(await carga(1)).toBe(2);
      await expect(carga(2)).rejects.toThrow(new InjectedFault('sin luz'));
      expect(await carga(3)).toBe(6);
    },
    { faults },
  );
  expect(work.mock.calls).toEqual([[1], [3]]);
  const second = events.filter((event) => event.type === 'task-run-created')[1];
  expect(events.filter((event) => event.type === 'fault-struck')).toMatchObject([
    { id: second?.id, kind: 'throw', fault: 0 },
  ]);
});

test('a fault of one attempt lets the next one through', async () => {
  const { carga } = program();
  const floja = carga.withOptions({ retries: 1 });
  await runInNode(async () => expect(await floja(1)).toBe(2), {
    faults: [{ ...on, kind: 'throw', attempt: 1 }],
  });
});

test('a delay takes its time on the run’s clock, and can run into the time limit', async () => {
  const { carga } = program();
  const { events } = await runInNode(() => carga(1), {
    faults: [{ ...on, kind: 'delay', delaySeconds: 600 }],
  });
  const at = events.flatMap((event) => (event.type === 'state' ? [event.at] : []));
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBe(600_000);
  await runInNode(
    async () => {
      const limited = carga.withOptions({ timeoutSeconds: 5 });
      await expect(limited(1)).rejects.toThrow(TimeLimitExceeded);
    },
    { faults: [{ ...on, kind: 'delay', delaySeconds: 600 }] },
  );
});

test('what hangs is ended by its time limit', async () => {
  const { work, carga } = program();
  await runInNode(
    async () => {
      const limited = carga.withOptions({ timeoutSeconds: 5 });
      expect((await limited.returnState(1)).name).toBe('TimedOut');
    },
    { faults: [{ ...on, kind: 'hang' }] },
  );
  expect(work).not.toHaveBeenCalled();
});

test('a wrong result takes the place of the right one, and each caller gets its own', async () => {
  const { work, carga } = program();
  await runInNode(
    async () => {
      const [one, two]: unknown[] = [await carga(1), await carga(1)];
      expect(one).toEqual({ a: [1] });
      expect(one).not.toBe(two);
    },
    { faults: [{ ...on, kind: 'wrong-result', result: { a: [1] } }] },
  );
  expect(work).toHaveBeenCalledTimes(2);
});

test('a lost answer fails the attempt after the work was done', async () => {
  const { work, carga } = program();
  await runInNode(async () => expect(carga(1)).rejects.toThrow(InjectedFault), {
    faults: [{ ...on, kind: 'lost-answer' }],
  });
  expect(work).toHaveBeenCalledTimes(1);
});

test('flows are struck too', async () => {
  const f = flow({ name: 'f' }, async () => 1);
  await runInNode(async () => expect((await f.returnState()).name).toBe('Failed'), {
    faults: [{ on: 'flow', name: 'f', kind: 'throw' }],
  });
});

test('chance is drawn with the seed: the same seed strikes the same calls', async () => {
  const struck = async (seed: number) => {
    const { carga } = program();
    const { events } = await runInNode(
      async () => {
        for (let n = 0; n < 40; n++) await carga.returnState(n);
      },
      { seed, faults: [{ ...on, kind: 'throw', chance: 0.5 }] },
    );
    const names = new Map(
      events.flatMap((event) =>
        event.type === 'task-run-created' ? [[event.id, event.name] as const] : [],
      ),
    );
    return events.flatMap((event) =>
      event.type === 'fault-struck' ? [names.get(event.id) ?? ''] : [],
    );
  };
  const first = await struck(1);
  expect(await struck(1)).toEqual(first);
  expect(await struck(2)).not.toEqual(first);
  expect(first.length).toBeGreaterThan(8);
  expect(first.length).toBeLessThan(32);
});

test('a fault taken out of the list changes no draw of the others, nor does one put before them', async () => {
  const chancy: readonly Fault[] = [
    { ...on, kind: 'throw', chance: 0.3 },
    { ...on, kind: 'wrong-result', result: 7, chance: 0.4 },
    { ...on, kind: 'throw', chance: 0.3 },
    { ...on, kind: 'lost-answer', chance: 0.2 },
  ];
  /** Which run each fault struck, by the fault. */
  const strikes = async (faults: readonly Fault[]) => {
    const { carga } = program();
    const { events } = await runInNode(
      async () => {
        for (let n = 0; n < 40; n++) await carga.returnState(n);
      },
      { faults },
    );
    const ids = [...new Set(events.flatMap((e) => (e.type === 'task-run-created' ? [e.id] : [])))];
    const struck = events.flatMap((e) => (e.type === 'fault-struck' ? [e] : []));
    return (fault: Fault | undefined) =>
      struck.filter((e) => faults[e.fault] === fault).map(({ id }) => ids.indexOf(id));
  };
  const [first, wrong, equal, lost] = chancy;
  const all = await strikes(chancy);
  expect(all(wrong)).not.toEqual([]);
  // One that throws keeps those behind it from being reached, so the equal one alone is compared with it.
  const without = await strikes(chancy.filter((fault) => fault !== first));
  expect(without(equal)).toEqual(all(first));
  const shifted = await strikes([{ ...on, kind: 'hang', attempt: 99 }, ...chancy]);
  for (const fault of [first, wrong, equal, lost]) expect(shifted(fault)).toEqual(all(fault));
  const alone = wrong && (await strikes([wrong]));
  const unthrown = all(wrong).filter((run) => !all(first).includes(run));
  for (const run of unthrown) expect(alone?.(wrong)).toContain(run);
});

test('a power cut ends the world before the body, or after it', async () => {
  for (const when of ['before', 'after'] as const) {
    const { work, carga } = program();
    const cut = await new Promise((resolve) => {
      void runInNode(() => carga(1), {
        faults: [{ ...on, kind: 'power-cut', when }],
        ports: { cutPower: () => resolve('cut') },
      });
    });
    expect(cut).toBe('cut');
    expect(work).toHaveBeenCalledTimes(when === 'after' ? 1 : 0);
  }
});
