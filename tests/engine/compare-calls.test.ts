import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { flow, input, print, sleep, task } from '$lib/flujo';
import { runInNode } from './support/run-in-node';

const pedir = task({ name: 'pedir' }, async (que: string) => que.length);
const pagar = task({ name: 'pagar' }, async (pesos: number) => pesos);
const compra = (body: () => Promise<unknown>) => flow({ name: 'compra' }, body);

/** Cut behind the first event that `isLast` names. */
async function cutAfter(main: () => unknown, isLast: (event: RunEvent) => boolean) {
  const { events } = await runInNode(main, { answers: ['Ana', '30'] });
  return events.slice(0, events.findIndex(isLast) + 1);
}
const isEndOf = (nth: number) => {
  const seen = { ends: 0 };
  return (event: RunEvent) =>
    event.type === 'state' && event.state.type === 'COMPLETED' && (seen.ends += 1) === nth;
};
const warnings = (events: readonly RunEvent[]) =>
  events.flatMap((event) =>
    event.type === 'log' && event.level === 'WARNING' ? [event.message] : [],
  );
const keys = (events: readonly RunEvent[]) =>
  events.flatMap((event) => (event.type === 'task-run-created' ? [event.key] : []));

test('a program that has not changed goes on without a word', async () => {
  const main = compra(async () => {
    await pedir('pan');
    await pagar(10);
    await pagar(20);
  });
  const before = await cutAfter(main, isEndOf(2));
  expect(warnings((await runInNode(main, { after: before })).events)).toEqual([]);
});

test('a call put before another is told with both names and keys, and nothing is mixed up', async () => {
  const before = await cutAfter(
    compra(async () => [await pagar(10), await pagar(20)]),
    isEndOf(1),
  );
  const { events } = await runInNode(
    compra(async () => [await pedir('pan'), await pagar(10), await pagar(20)]),
    { after: before },
  );
  const [expected] = keys(before);
  const [found] = keys(events);
  expect(warnings(events)).toEqual([
    `Called otherwise than the run that it goes on from: expected task 'pagar' (key ${expected}), found task 'pedir' (key ${found}). What was done under the expected key is left aside, and nothing is mixed up`,
  ]);
  expect(events.findLast(({ type }) => type === 'state')).toMatchObject({ result: [3, 10, 20] });
});

test('other arguments are another call', async () => {
  const before = await cutAfter(
    compra(async () => [await pagar(10), await pagar(20)]),
    isEndOf(1),
  );
  const { events } = await runInNode(
    compra(async () => [await pagar(11), await pagar(20)]),
    {
      after: before,
    },
  );
  expect(warnings(events)).toHaveLength(1);
  expect(warnings(events)[0]).toMatch(/expected task 'pagar' .* found task 'pagar' /);
});

test('a program that asks in another order gets the right answers, and is told', async () => {
  const ask = (first: string, second: string) =>
    compra(async () => {
      const answers = { [first]: await input(first), [second]: await input(second) };
      await pagar(1);
      return answers;
    });
  const before = await cutAfter(ask('Nombre?', 'Edad?'), isEndOf(1));
  const { events } = await runInNode(ask('Edad?', 'Nombre?'), { after: before });
  expect(warnings(events)[0]).toMatch(/expected prompt 'Nombre\?' .* found prompt 'Edad\?' /);
  expect(events.findLast(({ type }) => type === 'state')).toMatchObject({
    result: { 'Nombre?': 'Ana', 'Edad?': '30' },
  });
});

test('runs side by side may call in any order; what is missing at the end is told', async () => {
  const side = (waits: readonly number[], last = 3) =>
    compra(() =>
      Promise.all(
        waits.map(async (seconds, index) => {
          await pedir(`cosa ${index}`);
          await sleep(seconds);
          await pagar(index === 2 ? last : index);
        }),
      ),
    );
  const paid = (event: RunEvent) => event.type === 'task-run-created' && event.taskName === 'pagar';
  const before = await cutAfter(side([3, 2, 1]), paid);
  expect(warnings((await runInNode(side([1, 2, 3]), { after: before })).events)).toEqual([]);
  const changed = await runInNode(side([1, 2, 3], 99), { after: before });
  expect(warnings(changed.events)[0]).toMatch(/expected task 'pagar' .* found task 'pagar' /);
  expect(warnings(changed.events)).toHaveLength(1);
});

test('inside a task and outside any flow it is the same', async () => {
  const grupo = (n: number) =>
    task({ name: 'grupo' }, async () => [await pagar(n), await pagar(2)]);
  const main = (n: number) => async () => {
    await grupo(n)();
    print('fin');
  };
  const before = await cutAfter(main(1), isEndOf(1));
  const { events } = await runInNode(main(7), { after: before });
  expect(warnings(events).filter((text) => text.startsWith('Called otherwise'))).toHaveLength(1);
});
