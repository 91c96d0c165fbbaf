import { expect, test } from 'vitest';
import {
  Cancelled,
  Completed,
  Failed,
  FailedRun,
  flow,
  isCancelled,
  isCancelling,
  isCompleted,
  isFailed,
  isFinal,
  isPaused,
  isRunning,
  isScheduled,
  State,
  task,
} from '$lib/flujo';
import { runInNode } from './support/run-in-node';

test('a task that returns Failed fails although it threw nothing, and is retried', async () => {
  const attempts = { count: 0 };
  const mala = task({ name: 'mala', retries: 1 }, async () => {
    attempts.count += 1;
    return Failed({ message: 'no hay red' });
  });
  await runInNode(async () => {
    const estado = await mala.returnState();
    expect(String(estado)).toBe("Failed('no hay red')");
    await expect(mala()).rejects.toThrow(new FailedRun('Failed', 'no hay red'));
  });
  expect(attempts.count).toBe(4);
});

test('a task that returns Completed gives its data', async () => {
  const buena = task({ name: 'buena' }, async () => Completed({ message: 'listo', data: 7 }));
  await runInNode(async () => {
    expect(await buena()).toBe(7);
    expect(String(await buena.returnState())).toBe("Completed('listo')");
  });
});

test('an error given as data is what asking for the result throws', async () => {
  const mala = task({ name: 'mala' }, async () => Failed({ data: new TypeError('raro') }));
  await runInNode(async () => expect(mala()).rejects.toThrow(TypeError));
});

test('a flow ends as the state, future or list of both that it returns', async () => {
  const bien = task({ name: 'bien' }, async (_x?: number) => 1);
  const mal = task({ name: 'mal' }, async () => {
    throw new Error('boom');
  });
  const ends = async (body: () => Promise<unknown>) =>
    String(await flow({ name: 'f' }, body).returnState());
  await runInNode(async () => {
    expect(await ends(async () => Cancelled({ message: 'por hoy no' }))).toBe(
      "Cancelled('por hoy no')",
    );
    expect(await ends(async () => bien.submit())).toBe('Completed()');
    expect(await ends(async () => [bien.submit(), bien.submit()])).toBe(
      "Completed('All states completed.')",
    );
    expect(await ends(async () => [bien.submit(), mal.submit(), Completed()])).toBe(
      "Failed('1/3 states failed.')",
    );
    expect(await ends(async () => [bien.submit(), 'un texto'])).toBe('Completed()');
    expect(await ends(async () => [])).toBe('Completed()');
    expect(await ends(async () => bien.map([1, 2]))).toBe("Completed('All states completed.')");
  });
});

test('the questions about a state answer for any of its names', () => {
  expect(isCompleted(new State('Cached'))).toBe(true);
  expect(isFailed(new State('TimedOut'))).toBe(true);
  expect(isCancelled(Cancelled())).toBe(true);
  expect(isRunning(new State('Retrying'))).toBe(true);
  expect(isCancelling(new State('Cancelling'))).toBe(true);
  expect(isCancelling(Cancelled())).toBe(false);
  expect([isFinal(new State('NotReady')), isFinal(new State('Paused'))]).toEqual([true, false]);
});

test('a state answers the same questions itself', () => {
  for (const name of ['Cancelling', 'Late', 'Suspended', 'Completed'] as const) {
    const state = new State(name);
    expect(state.isCancelling(), name).toBe(isCancelling(state));
    expect(state.isScheduled(), name).toBe(isScheduled(state));
    expect(state.isPaused(), name).toBe(isPaused(state));
  }
});
