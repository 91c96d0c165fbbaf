import { expect, test } from 'vitest';
import { changeDeployment } from '$lib/history/deployments';
import { keepDeployments } from '$lib/history/keep-deployments';
import { listScheduledRuns } from '$lib/history/scheduled-runs';
import { Scheduler, type SchedulerPorts, type StartedRun } from '$lib/workbench/schedule/scheduler';
import { program, testDatabase } from '../../history/test-database';

const MINUTE = 60_000;
const ID = 'uno/reporte/diario';

/** A scheduler by hand: the test moves the clock and ends the runs. */
async function setUp({ seconds = 60, name = 'diario' } = {}) {
  const database = testDatabase();
  const event = { type: 'deployment-registered', at: 0, flowName: 'reporte', tags: [] } as const;
  const registered = { ...event, name, parameters: {}, intervalSeconds: seconds };
  await keepDeployments({ home: 'uno', program }, [registered], database);
  const time = { now: 0, ids: 0, wakeIn: 0 };
  const started: { expectedAt: number; end: () => void; wait: () => void; stopped: boolean }[] = [];
  const ports: SchedulerPorts = {
    database,
    now: () => time.now,
    newId: () => `s${++time.ids}`,
    later(ms) {
      time.wakeIn = ms;
      return () => undefined;
    },
    start(_, { expectedAt }, onChange) {
      const run = { waiting: false };
      const ended = new Promise<'Started'>((resolve) => {
        started.push({
          expectedAt,
          end: () => resolve('Started'),
          wait: () => {
            run.waiting = true;
            onChange();
          },
          stopped: false,
        });
      });
      const place = started.length - 1;
      const stop = () => {
        const one = started[place];
        if (one) one.stopped = true;
      };
      return Object.assign(run, { ended, stop }) satisfies StartedRun;
    },
  };
  const scheduler = new Scheduler(ports);
  const look = async (now: number) => {
    time.now = now;
    await scheduler.look();
  };
  const states = async () =>
    (await listScheduledRuns(ID, 50, database)).map(({ state }) => state).toReversed();
  return { database, scheduler, started, look, states, time, ports };
}

test('a run is started at its time, and the scheduler sleeps until the next', async () => {
  const { look, started, time } = await setUp();
  await look(1000);
  expect(started).toEqual([]);
  expect(time.wakeIn).toBe(MINUTE - 1000);
  await look(MINUTE + 5);
  await look(MINUTE + 900);
  expect(started.map(({ expectedAt }) => expectedAt)).toEqual([MINUTE]);
});

test('two work at once; a third waits, becomes late, and runs when there is room', async () => {
  const { look, started, states } = await setUp();
  await look(MINUTE);
  await look(2 * MINUTE);
  await look(3 * MINUTE);
  expect(started).toHaveLength(2);
  expect(await states()).toEqual(['Started', 'Started', 'Scheduled']);
  await look(3 * MINUTE + 95_000);
  expect((await states())[2]).toBe('Late');
  started[0]?.end();
  await expect.poll(() => started.length).toBe(3);
  expect(started[2]?.expectedAt).toBe(3 * MINUTE);
});

test('one that waits for a person takes nobody’s place', async () => {
  const { look, started } = await setUp();
  await look(MINUTE);
  await look(2 * MINUTE);
  started[0]?.wait();
  await look(3 * MINUTE);
  expect(started).toHaveLength(3);
});

test('a paused deployment starts nothing, and begins anew from where it is set going', async () => {
  const { look, started, database } = await setUp();
  await changeDeployment(ID, { paused: true }, 10, database);
  await look(10 * MINUTE);
  expect(started).toEqual([]);
  await changeDeployment(ID, { paused: false }, 10 * MINUTE, database);
  await look(11 * MINUTE);
  expect(started.map(({ expectedAt }) => expectedAt)).toEqual([11 * MINUTE]);
});

test('two tabs that both believe they lead start each run once', async () => {
  const first = await setUp();
  const second = new Scheduler(first.ports);
  first.time.now = MINUTE;
  await Promise.all([first.scheduler.look(), second.look()]);
  expect(first.started).toHaveLength(1);
});

test('a tab that stops leading ends its runs and looks no more', async () => {
  const { look, scheduler, started } = await setUp();
  await look(MINUTE);
  scheduler.stop();
  await look(5 * MINUTE);
  expect(started.map(({ stopped }) => stopped)).toEqual([true]);
});
