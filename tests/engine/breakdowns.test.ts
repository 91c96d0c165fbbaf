import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { Failed, flow, sleep, State, task, runtime } from '$lib/flujo';
import { endOf, statesOf } from './support/run-ends';
import { runInNode } from './support/run-in-node';

const falla = task(async function falla() {
  throw new Error('boom');
});
const usa = task(async function usa(_dado: unknown) {
  return 1;
});
const lenta = task(async function lenta() {
  await sleep(5);
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Whoever writes plain JavaScript gives what the compiler would refuse. */
const anyState = (name: string) => new State(name as 'Failed');

const asError = (state: object) => state as Error;

test('a flow that is tried again may end as a future that is not ready', async () => {
  const flujo = flow({ name: 'f', retries: 1 }, async () => {
    if (runtime.flowRun.runCount === 1) throw new Error('otra vez');
    return usa.submit(falla.submit());
  });
  const { events } = await runInNode(() => flujo.returnState());
  expect(endOf(events, 'f')).toMatchObject({ name: 'NotReady' });
});

test.each([
  ['a state that is no end', () => anyState('Running'), '1/1 states are not final.'],
  ['a pause', () => anyState('Paused'), '1/1 states are not final.'],
  ['a list with a pause', () => [anyState('Paused')], '1/1 states paused.'],
  ['a state of another time', () => anyState('RolledBack'), 'A run cannot end in state RolledBack'],
])('a run that returns %s fails with a sentence', async (_, state, message) => {
  const paso = task({ name: 'paso' }, async () => state());
  const flujo = flow({ name: 'flujo' }, async () => state());
  const { events, outcome } = await runInNode(async () => {
    await paso.returnState();
    await flujo.returnState();
  });
  expect(outcome).toBe('Completed');
  expect(endOf(events, 'paso')).toMatchObject({ name: 'Failed', message });
  expect(endOf(events, 'flujo')).toMatchObject({ name: 'Failed', message });
});

test('a future’s state is no end while its run goes on', async () => {
  const flujo = flow({ name: 'f' }, async () => {
    const future = lenta.submit();
    await sleep(1);
    return future.state;
  });
  const { events } = await runInNode(() => flujo.returnState());
  expect(endOf(events, 'f')).toMatchObject({
    name: 'Failed',
    message: '1/1 states are not final.',
  });
});

test('there is no state of another name', async () => {
  const paso = task({ name: 'paso' }, async () => anyState('Roto'));
  const { events } = await runInNode(() => paso.returnState());
  expect(endOf(events, 'paso').message).toContain("There is no state 'Roto'");
});

test('what cannot even be asked what it is can be thrown', async () => {
  const paso = task({ name: 'paso' }, async () => {
    throw revoked() as Error;
  });
  const flujo = flow({ name: 'flujo' }, async () => {
    throw revoked() as Error;
  });
  const { events } = await runInNode(async () => {
    await paso.returnState();
    await flujo.returnState();
  });
  expect([endOf(events, 'paso').name, endOf(events, 'flujo').name]).toEqual(['Failed', 'Failed']);
});

test('a hook may be a class with anything for a name', async () => {
  class Raro {
    static readonly name: never = Symbol('raro') as never;
  }
  const paso = task({ name: 'paso', onCompletion: Raro as never }, async () => 1);
  const { events } = await runInNode(() => paso());
  const lines = events.flatMap((event) => (event.type === 'log' ? [event.message] : []));
  expect(lines).toContain("Running hook 'anonymous' in response to entering state 'Completed'");
});

test('a state is thrown as well as returned', async () => {
  const rinde = flow({ name: 'rinde' }, async () => {
    throw asError(new State('Cancelled', 'Por hoy no'));
  });
  const acierta = task({ name: 'acierta' }, async () => {
    throw asError(new State('Completed', undefined, { value: 7 }));
  });
  const insiste = task({ name: 'insiste', retries: 1 }, async () => {
    throw asError(Failed({ message: 'no hay' }));
  });
  const { events } = await runInNode(async () => {
    await rinde.returnState();
    expect(await acierta()).toBe(7);
    await insiste.returnState();
  });
  expect(endOf(events, 'rinde')).toMatchObject({ name: 'Cancelled', message: 'Por hoy no' });
  expect(statesOf(events, 'insiste')).toEqual(['Running', 'AwaitingRetry', 'Retrying', 'Failed']);
});

test('a result that cannot be read any more is worked out again', async () => {
  const paso = task(async function paso() {
    return new Map([[1, 2]]);
  });
  const first = await runInNode(() => paso());
  const cut = first.events
    .slice(0, -1)
    .map((event): RunEvent =>
      event.type === 'state' && event.resultText ? { ...event, resultText: 'roto' } : event,
    );
  const { events, outcome } = await runInNode(() => paso(), { after: cut });
  expect(outcome).toBe('Completed');
  expect(statesOf(events, 'paso')).toEqual(['Running', 'Completed']);
});
