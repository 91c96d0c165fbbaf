import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { flow, INPUTS, suspendFlowRun, task, transaction } from '$lib/flujo';
import { parseEvents } from '$lib/contract/parse-event';
import { runFacts } from '$lib/projections/run-facts';
import { RunLedger } from '$lib/projections/run-ledger';
import { statesOf } from './support/run-ends';
import { runInNode } from './support/run-in-node';

const kept = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'result-stored' ? [event.text] : []));
const cobra = task({ cachePolicy: INPUTS }, async function cobra(n: number) {
  return { n };
});

test('a result is kept as it was when its task ended, whatever is done to it then', async () => {
  const { events } = await runInNode(
    flow(async function flujo() {
      await transaction(async () => {
        const result = await cobra(1);
        result.n = 99;
      });
      expect(await cobra(1)).toEqual({ n: 1 });
    }),
  );
  expect(kept(events)).toHaveLength(1);
});

test('what a task called inside a transaction that fails is not kept', async () => {
  const fuera = task(async function fuera() {
    await cobra(1);
  });
  const { events } = await runInNode(
    flow(async function flujo() {
      await transaction(async () => {
        await fuera();
        throw new Error('boom');
      }).catch(() => undefined);
      await fuera();
    }),
  );
  expect(kept(events)).toHaveLength(1);
  expect(statesOf(events, 'cobra')).toEqual(['Running', 'Completed']);
});

test('a task that had completed in a transaction that was cut short keeps its result in the end', async () => {
  const main = () =>
    flow(async function flujo() {
      await transaction(async () => {
        await cobra(1);
      });
      expect(await cobra(1)).toEqual({ n: 1 });
    })();
  const { events } = await runInNode(main);
  const done = events.findIndex(
    (event) => event.type === 'state' && event.state.name === 'Completed',
  );
  const again = await runInNode(main, { after: events.slice(0, done + 1) });
  expect(kept(again.events)).toHaveLength(1);
  expect(statesOf(again.events, 'cobra')).toEqual(['Cached']);
});

test('a suspended flow goes on although it has another name by then', async () => {
  const names = { count: 0 };
  const nombra = () => `reporte-${names.count++}`;
  const main = () =>
    flow({ name: 'reporte', flowRunName: nombra }, async () => {
      await suspendFlowRun();
      return 'listo';
    })();
  const first = await runInNode(main, { ends: 'Suspended' });
  expect(first.outcome).toBe('Suspended');
  const second = await runInNode(main, { after: first.events, resumeAnswer: '{}' });
  expect(second.outcome).toBe('Completed');
});

test('a run that is given a kept result says under which key, and the page whose it was', async () => {
  const clima = task({ cacheKeyFn: () => 'lima' }, async function clima() {
    return 18;
  });
  const main = flow(async function flujo() {
    await clima();
    await clima();
  });
  const kept = { text: '[18]' };
  for (const [recall, from] of [
    [undefined, 'clima-0'],
    [async () => kept, undefined],
  ] as const) {
    const { events } = await runInNode(main, recall ? { ports: { recall } } : {});
    const state = events.findLast(
      (event) => event.type === 'state' && event.state.name === 'Cached',
    );
    expect(state).toMatchObject({ cacheKey: 'lima' });
    const ledger = new RunLedger();
    for (const event of parseEvents(JSON.stringify(events)) ?? []) ledger.apply(event);
    const id = state && 'id' in state ? state.id : '';
    expect(runFacts(ledger, id, 0)?.cached).toEqual({ from });
  }
});
