import PQueue from './p-queue.js';
import { flow, task } from 'flujo';

const ROUNDS = 5;
/** Calls of the same work that come first, so that the compiler has seen it before it is measured. */
const WARMING_CALLS = 10_000;

const nothing = async () => {};
const next = async (n: number) => n + 1;
const empty = task(async function empty() {});
const increment = task(async function increment(n: number) {
  return n + 1;
});
const nested = flow({ name: 'nested' }, async (depth: number): Promise<number> =>
  depth > 0 ? nested(depth - 1) : 0,
);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Prints a figure's samples as JSON: task runs, or calls, a second. */
async function measure(name: string, count: number, work: () => Promise<unknown>, rounds = ROUNDS) {
  const samples: number[] = [];
  for (let call = 0; call < WARMING_CALLS; call += count) await work();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    samples.push((count / (performance.now() - start)) * 1000);
  }
  console.log(JSON.stringify({ name, samples }));
}

const inFlow = (work: () => Promise<unknown>) => () =>
  flow({ name: 'medida' }, async () => {
    await work();
  })();

await measure(
  '10,000 tasks one by one',
  10_000,
  inFlow(async () => {
    for (let call = 0; call < 10_000; call++) await empty();
  }),
);
await measure('  beside: bare await', 10_000, async () => {
  for (let call = 0; call < 10_000; call++) await nothing();
});
await measure(
  '10,000 tasks submitted at once',
  10_000,
  inFlow(async () => {
    const futures = numbers(10_000).map(() => empty.submit());
    for (const future of futures) await future.wait();
  }),
);
await measure('  beside: Promise.all of bare calls', 10_000, () =>
  Promise.all(numbers(10_000).map(() => nothing())),
);
await measure('  beside: p-queue', 10_000, async () => {
  const queue = new PQueue({ concurrency: Infinity });
  for (let call = 0; call < 10_000; call++) void queue.add(nothing);
  await queue.onIdle();
});
await measure(
  'map over 10,000',
  10_000,
  inFlow(() => increment.map(numbers(10_000)).result()),
);
await measure(
  'a chain of 1,000 futures',
  1000,
  inFlow(async () => {
    let future = increment.submit(0);
    for (let call = 1; call < 1000; call++) future = increment.submit(future);
    await future.result();
  }),
);
await measure('  beside: a chain of 1,000 promises', 1000, async () => {
  let promise = next(0);
  for (let call = 1; call < 1000; call++) promise = promise.then(next);
  await promise;
});
await measure('100 nested subflows', 100, () => nested(100), 20);
for (const count of [100, 1000, 10_000, 100_000]) {
  await measure(
    `cost of a task: ${count} in one flow`,
    count,
    inFlow(async () => {
      for (let call = 0; call < count; call++) await empty();
    }),
    count < 100_000 ? ROUNDS : 1,
  );
}
