import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { parseEvent } from '$lib/contract/parse-event';
import { isFinal, type StateName } from '$lib/contract/states';
import type { Clock } from '$lib/engine/clock';
import { FastClock } from '$lib/engine/fast-clock';
import { mayFollow } from '$lib/engine/transitions';
import { concurrent, flow, sleep, task } from '$lib/flujo';
import { installedEngine } from '$lib/flujo/installed-engine';
import { RunLedger } from '$lib/projections/run-ledger';
import { generatedProgram, programOf, type GeneratedProgram } from './support/program-generator';
import { runInNode } from './support/run-in-node';

const ANSWERS = ['', null, 'y', '8'];
const strayErrors = { count: 0 };
process.on('unhandledRejection', () => (strayErrors.count += 1));

async function run(program: GeneratedProgram) {
  const { events, outcome } = await runInNode(() => programOf(program)().catch(() => undefined), {
    answers: ANSWERS,
  });
  const ledger = new RunLedger();
  for (const event of events) {
    const parsed = parseEvent(JSON.parse(JSON.stringify(event)));
    if (!parsed || !ledger.apply(event)) throw new Error(`Refused: ${JSON.stringify(event)}`);
  }
  return { events, outcome, ledger };
}

/** A thousand programs that do anything in any order, with values nobody expects. */
test('every program ends, each of its runs in a state with a proper message', async () => {
  await fc.assert(
    fc.asyncProperty(generatedProgram, async (program) => {
      const { events, ledger } = await run(program);
      expect(events.at(-1)?.type).toBe('program-ended');
      for (const record of [...ledger.flowRuns.values(), ...ledger.taskRuns.values()]) {
        expect(isFinal(record.state), `${record.name} ${record.state.name}`).toBe(true);
        const names = record.states.map((state): StateName => state.name);
        names.slice(1).forEach((name, index) => {
          expect(mayFollow(names[index] ?? 'Pending', name), names.join(' > ')).toBe(true);
        });
        if (record.state.type === 'FAILED') expect(record.state.message).toBeTruthy();
      }
      const names = [
        ...[...ledger.taskRuns.values()].map(({ flowRunId = '', name }) => `${flowRunId} ${name}`),
        ...[...ledger.flowRuns.values()].map(({ name }) => name),
      ];
      expect(new Set(names).size, 'a name of its own for each').toBe(names.length);
      expect(strayErrors.count).toBe(0);
    }),
    { numRuns: 1000 },
  );
}, 120_000);

test('the same program, answers and seed give the same events', async () => {
  const plain = (events: readonly RunEvent[]) => JSON.stringify(events);
  await fc.assert(
    fc.asyncProperty(generatedProgram, async (program) => {
      expect(plain((await run(program)).events)).toBe(plain((await run(program)).events));
    }),
    { numRuns: 40 },
  );
});

test('a run cut short anywhere goes on to the same result', async () => {
  const paso = task({ name: 'paso' }, async (n: number) => n + Math.trunc(n / 2));
  const calcula = flow({ name: 'calcula' }, async (list: number[]) => {
    const futures = paso.map(list);
    const direct = await Promise.all(list.map(async (n) => paso(await paso(n))));
    return [...(await futures.result()), ...direct];
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }),
      fc.nat(100),
      async (list, percent) => {
        let wanted: number[] = [];
        const whole = await runInNode(async () => (wanted = await calcula(list)));
        const after = whole.events.slice(0, Math.ceil((whole.events.length * percent) / 100));
        await runInNode(async () => expect(await calcula(list)).toEqual(wanted), { after });
      },
    ),
    { numRuns: 40 },
  );
});

test('map keeps order, however long each takes; names are counted in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 20, minLength: 1 }), async (delays) => {
      const espera = task({ name: 'espera' }, async (ms: number) => {
        await new Promise((resolve) => setImmediate(resolve));
        return ms;
      });
      await runInNode(async () => {
        const futures = espera.map(delays);
        expect(futures.map((future) => future.name)).toEqual(
          delays.map((_, index) => `espera-${index}`),
        );
        expect(await futures.result()).toEqual(delays);
      });
    }),
    { numRuns: 20 },
  );
});

test('a flow never works on more submitted tasks at once than it has workers', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 15 }),
      async (maxWorkers, delays) => {
        const now = { working: 0, most: 0 };
        const trabaja = task({ name: 'trabaja', retries: 1 }, async (seconds: number) => {
          now.working += 1;
          now.most = Math.max(now.most, now.working);
          await sleep(seconds);
          now.working -= 1;
          if (seconds % 3 === 0) throw new Error('boom');
        });
        const f = flow({ name: 'f', taskRunner: concurrent({ maxWorkers }) }, async () => {
          await trabaja.map(delays).wait();
        });
        await runInNode(() => f.returnState());
        expect(now.most).toBeLessThanOrEqual(maxWorkers);
        expect(now.working).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});

test('cancelling at any moment ends everything and leaves nothing that waits', async () => {
  await fc.assert(
    fc.asyncProperty(generatedProgram, fc.nat(40), async (program, moment) => {
      const events: RunEvent[] = [];
      const pending = new Set<() => void>();
      const fast = new FastClock(0, (callback) => setImmediate(callback));
      const clock: Clock = {
        kind: 'fast',
        now: () => fast.now(),
        nowForCode: () => fast.nowForCode(),
        hold: () => fast.hold(),
        after(delayMs, callback) {
          const forget = fast.after(delayMs, () => {
            pending.delete(forget);
            callback();
          });
          pending.add(forget);
          return () => {
            pending.delete(forget);
            forget();
          };
        },
      };
      const emit = (event: RunEvent) => {
        events.push(event);
        if (events.length !== moment) return;
        installedEngine().program.cancellation.cancel(new Error('stop'));
      };
      await runInNode(() => programOf(program)().catch(() => undefined), {
        ends: 'any',
        answers: ANSWERS,
        ports: { clock, emit },
      });
      expect(pending.size).toBe(0);
      const ledger = new RunLedger();
      for (const event of events) if (!ledger.apply(event)) throw new Error(JSON.stringify(event));
      for (const record of [...ledger.flowRuns.values(), ...ledger.taskRuns.values()]) {
        expect(isFinal(record.state), `${record.name} ${record.state.name}`).toBe(true);
      }
      expect(strayErrors.count).toBe(0);
    }),
    { numRuns: 100 },
  );
});
