import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hash } from '$lib/engine/hash';
import { hashValue } from '$lib/engine/hash-value';
import { flow, task } from '$lib/flujo';
import { runInNode } from './support/run-in-node';

test('equal values hash alike, in whatever order their keys stand', () => {
  expect(hashValue({ a: 1, b: [2, { c: 3 }] })).toBe(hashValue({ b: [2, { c: 3 }], a: 1 }));
  expect(hashValue(new Map([[1, 2]]))).toBe(hashValue(new Map([[1, 2]])));
});

test('a hash is its two words in base 36', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const hash = new Hash().add(text);
      const [high, low] = hash.words();
      expect(hash.toString()).toBe(high.toString(36) + low.toString(36).padStart(7, '0'));
    }),
    { numRuns: 1000 },
  );
});

test('values that differ hash differently', () => {
  const values = [
    0,
    -0,
    '0',
    false,
    null,
    undefined,
    [],
    {},
    [[]],
    ['a', 'b'],
    ['ab'],
    new Date(0),
    0n,
  ];
  expect(new Set(values.map((value) => hashValue(value))).size).toBe(values.length);
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(hashValue(a)).not.toBe(hashValue(b));
    }),
  );
});

test('a value that cannot be read has no hash, and the run goes on', async () => {
  const hostile = {
    get x(): number {
      throw new Error('no');
    },
  };
  expect(hashValue(hostile)).toBeUndefined();
  const toma = task(async function toma(_valor: unknown) {
    return 1;
  });
  expect((await runInNode(() => toma(hostile))).outcome).toBe('Completed');
});

test('a run has the same key however the runs beside it interleave', async () => {
  const transforma = task(async function transforma(item: number, wait: number) {
    for (let i = 0; i < wait; i++) await Promise.resolve();
    return item;
  });
  const carga = task(async function carga(item: number) {
    return item;
  });
  const keysWith = async (waits: readonly number[]) => {
    const tubo = flow(async function tubo() {
      await Promise.all(
        [1, 2, 3].map(async (item, i) => carga(await transforma.call(null, item, waits[i] ?? 0))),
      );
    });
    const { events } = await runInNode(() => tubo());
    return events
      .filter((event) => event.type === 'task-run-created' && event.taskName === 'carga')
      .map((event) => (event.type === 'task-run-created' ? [event.parameters, event.key] : []))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  };
  expect(await keysWith([0, 0, 0])).toEqual(await keysWith([9, 5, 1]));
});

test('equal calls in one scope get keys of their own', async () => {
  const paso = task(async function paso() {});
  const { events } = await runInNode(async () => {
    await paso();
    await paso();
  });
  const keys = events.flatMap((event) => (event.type === 'task-run-created' ? [event.key] : []));
  expect(new Set(keys).size).toBe(2);
});
