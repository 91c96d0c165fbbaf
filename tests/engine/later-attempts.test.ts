import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { flow, sleep, suspendFlowRun, task, transaction } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { statesOf } from './support/run-ends';
import { runInNode } from './support/run-in-node';

/** A world in which a task fails the first time that it runs at all. */
function world() {
  const done: string[] = [];
  const first = { time: true };
  const flaky = task(async function flaky() {
    if (!first.time) return;
    first.time = false;
    throw new Error('otra vez');
  });
  const paso = (name: string) => task({ name }, async () => void done.push(name));
  return { done, flaky, paso };
}

/** Until the task of that name is created. */
function until(events: readonly RunEvent[], name: string): readonly RunEvent[] {
  const at = events.findLastIndex(
    (event) => event.type === 'task-run-created' && event.taskName === name,
  );
  return events.slice(0, at);
}

test('what a subflow had done in its second attempt is not done again', async () => {
  const { done, flaky, paso } = world();
  const [cobra, otra] = [paso('cobra'), paso('otra')];
  const sub = flow({ name: 'sub', retries: 1 }, async () => {
    await flaky();
    await cobra();
  });
  const main = () =>
    flow({ name: 'f' }, async () => {
      await sub();
      await otra();
    })();
  const { events } = await runInNode(main);
  const again = await runInNode(main, { after: until(events, 'otra') });
  expect(done).toEqual(['cobra', 'otra', 'otra']);
  expect(eventsOf(again, 'log').filter(({ level }) => level === 'WARNING')).toEqual([]);
});

test('a flow that was suspended in its second attempt goes on there', async () => {
  const { done, flaky, paso } = world();
  const listo = paso('listo');
  const main = () =>
    flow({ name: 'f', retries: 1 }, async () => {
      await flaky();
      await suspendFlowRun();
      await listo();
    })();
  const first = await runInNode(main, { ends: 'Suspended' });
  await runInNode(main, { after: first.events, resumeAnswer: '' });
  expect(done).toEqual(['listo']);
});

test('each attempt of a flow in a transaction is undone by itself', async () => {
  const { done, flaky, paso } = world();
  const otra = paso('otra');
  const reserva = task({ onRollback: () => done.push('undone') }, async function reserva() {
    done.push('reserved');
  });
  const sub = flow({ name: 'sub', retries: 1 }, async () => {
    await reserva();
    await flaky();
    await otra();
  });
  const main = () =>
    flow({ name: 'f' }, async () => {
      await transaction(async () => {
        await sub();
        throw new Error('boom');
      });
    }).returnState();
  const { events } = await runInNode(main);
  const whole = ['reserved', 'undone', 'reserved', 'otra', 'undone'];
  expect(done).toEqual(whole);
  done.length = 0;
  await runInNode(main, { after: until(events, 'otra') });
  expect(done).toEqual(['otra', 'undone']);
});

test('a result that an earlier attempt had kept is given again when the run goes on', async () => {
  const { done, flaky } = world();
  const cobra = task({ persistResult: true }, async function cobra() {
    done.push('cobra');
    return 7;
  });
  const main = () =>
    flow({ name: 'f', retries: 1 }, async () => {
      await cobra();
      await flaky();
    })();
  const { events } = await runInNode(main);
  const retrying = events.findIndex(
    (event) => event.type === 'state' && event.state.name === 'Retrying',
  );
  const again = await runInNode(main, { after: events.slice(0, retrying + 1) });
  expect(done).toEqual(['cobra']);
  expect(statesOf(again.events, 'cobra')).toEqual(['Cached']);
});

test('what a hook has called is not taken for what its flow calls', async () => {
  const done: string[] = [];
  const avisa = task(async function avisa(de: string) {
    done.push(de);
  });
  const a = task({ onCompletion: async () => void (await avisa('listo')) }, async function a() {});
  const main = () =>
    flow({ name: 'f' }, async () => {
      await a();
      await avisa('listo');
    })();
  const { events } = await runInNode(main);
  done.length = 0;
  await runInNode(main, { after: until(events, 'avisa') });
  expect(done).toEqual(['listo']);
});

test('a task that took too long is an error like any other for a hook or a transaction', async () => {
  const lenta = task({ name: 'lenta', timeoutSeconds: 1 }, async () => sleep(60));
  const called: string[] = [];
  const uno = async () => {
    await lenta();
  };
  const run = await runInNode(() =>
    flow({ name: 'f', onFailure: [uno, () => called.push('dos')] }, async () => {
      throw new Error('boom');
    }).returnState(),
  );
  expect(called).toEqual(['dos']);
  const lines = eventsOf(run, 'log').map(({ message }) => message.split('\n')[0]);
  expect(lines).toContain("An error was encountered while running hook 'uno'");
});

test('who tries a failed flow again has its retries again, and what its last attempt did', async () => {
  const done: string[] = [];
  const fails = { left: 3 };
  const a = task({ name: 'a' }, async () => void done.push('a'));
  const c = task({ name: 'c' }, async () => {
    done.push('c');
    if (fails.left-- > 0) throw new Error('no');
  });
  const main = () =>
    flow({ name: 'f', retries: 1 }, async () => {
      await a();
      await c();
    })();
  const { events } = await runInNode(() => main().catch(() => undefined));
  expect(done).toEqual(['a', 'c', 'a', 'c']);
  done.length = 0;
  await runInNode(main, { after: events });
  // One attempt more than what was left of the two that it had.
  expect(done).toEqual(['c', 'a', 'c']);
});
