import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concurrency, rateLimit, setConcurrencyLimit, sleep, task } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

const uses = fc.array(
  fc.record({
    occupy: fc.integer({ min: 1, max: 5 }),
    seconds: fc.integer({ min: 0, max: 3 }),
    /** Whoever waits longer than this is cancelled. */
    patience: fc.integer({ min: 1, max: 8 }),
    fails: fc.boolean(),
  }),
  { maxLength: 12 },
);

test('a limit is never exceeded, and whatever is taken is given back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), uses, async (slots, all) => {
      const run = await runInNode(async () => {
        setConcurrencyLimit('base', slots);
        await Promise.allSettled(
          all.map(({ occupy, seconds, patience, fails }) =>
            task({ name: 'usa', timeoutSeconds: patience }, () =>
              concurrency('base', { occupy }, async () => {
                await sleep(seconds);
                if (fails) throw new Error('boom');
              }),
            )(),
          ),
        );
      });
      expect(run.outcome).toBe('Completed');
      let taken = 0;
      const open = new Map<string, string>();
      for (const { id, step, slots: amount } of eventsOf(run, 'limit')) {
        const before = open.get(id);
        expect(before).toBe(
          step === 'given-back'
            ? 'taken'
            : step === 'given-up'
              ? 'waits'
              : step === 'taken' && before
                ? 'waits'
                : undefined,
        );
        if (step === 'taken') taken += Math.min(amount, slots);
        if (step === 'given-back') taken -= Math.min(amount, slots);
        if (step === 'given-back' || step === 'given-up') open.delete(id);
        else open.set(id, step);
        expect(taken).toBeLessThanOrEqual(slots);
      }
      expect([taken, open.size]).toEqual([0, 0]);
    }),
    { numRuns: 60 },
  );
});

test('no stretch of time lets through more than its rate', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(0.3, 1, 2.5),
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 12 }),
      async (slots, decay, pauses) => {
        const run = await runInNode(async () => {
          setConcurrencyLimit('api', slots, { slotDecayPerSecond: decay });
          await Promise.all(
            pauses.map(async (seconds) => {
              await sleep(seconds);
              await rateLimit('api');
            }),
          );
        });
        const times = eventsOf(run, 'limit').flatMap(({ step, at }) =>
          step === 'taken' ? [at] : [],
        );
        expect(times).toHaveLength(pauses.length);
        times.forEach((from, first) => {
          times.slice(first).forEach((to, more) => {
            expect(more + 1).toBeLessThanOrEqual(slots + ((to - from) / 1000) * decay + 1e-6);
          });
        });
      },
    ),
    { numRuns: 60 },
  );
});
