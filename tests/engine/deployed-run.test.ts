import { expect, test } from 'vitest';
import type { DeployedRun } from '$lib/contract/deployed-run';
import { flow, runtime, serve, sleep, suspendFlowRun, task } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

const HOUR = 3600_000;
const START = Date.UTC(2023, 9, 2, 23, 34, 32);
const wanted = (more: Partial<DeployedRun> = {}): DeployedRun => ({
  flowName: 'reporte',
  name: 'diario',
  parameters: { ciudad: 'Lima' },
  tags: ['reportes', 'mañana'],
  times: [START],
  ...more,
});
const reporte = () =>
  flow({ tags: ['reportes'] }, async function reporte(ciudad: string, desde?: unknown) {
    return [ciudad, desde];
  });

test('a program run for a deployment runs its flow where it is served, and registers nothing', async () => {
  const run = await runInNode(
    async () => {
      const diario = reporte();
      await serve(
        diario.toDeployment({ name: 'diario', parameters: { ciudad: 'Quito' } }),
        diario.toDeployment({ name: 'otra' }),
      );
    },
    { deployed: wanted() },
  );
  expect(eventsOf(run, 'program-started')).toMatchObject([{ deployed: wanted() }]);
  expect(eventsOf(run, 'deployment-registered')).toEqual([]);
  expect(eventsOf(run, 'flow-run-created')).toMatchObject([
    {
      flowName: 'reporte',
      parameters: { ciudad: 'Lima' },
      tags: ['reportes', 'mañana'],
      deployment: { name: 'diario', expectedAt: START },
    },
  ]);
  expect(run.outcome).toBe('Completed');
});

test('a flow that takes its parameter apart is given the parameters as that object', async () => {
  const seen: unknown[] = [];
  const main = (parameters: Record<string, unknown>) => () => {
    const clima = flow(async function reporte({ ciudad }: { ciudad?: string } = { ciudad: 'Ica' }) {
      seen.push(ciudad);
    });
    return clima.serve({ name: 'diario', parameters });
  };
  const registered = await runInNode(main({ ciudad: 'Lima' }));
  expect(eventsOf(registered, 'deployment-registered')).toMatchObject([
    { parameters: { ciudad: 'Lima' } },
  ]);
  await runInNode(main({ ciudad: 'Lima' }), { deployed: wanted() });
  await runInNode(main({}), { deployed: wanted({ parameters: {} }) });
  expect(seen).toEqual(['Lima', 'Ica']);
});

test('what JSON cannot say is given as the code says it, unless it was changed', async () => {
  const desde = new Date(0);
  const main = () => reporte().serve({ name: 'diario', parameters: { ciudad: 'Lima', desde } });
  const registered = await runInNode(main);
  const [event] = eventsOf(registered, 'deployment-registered');
  const parameters = event?.parameters as DeployedRun['parameters'];
  const run = await runInNode(main, { deployed: wanted({ parameters }) });
  const changed = await runInNode(main, {
    deployed: wanted({ parameters: { ciudad: 'Cusco', desde: 'ayer' } }),
  });
  const results = (of: typeof run) => eventsOf(of, 'state').flatMap(({ result }) => result ?? []);
  expect(JSON.stringify(results(run))).toContain('1970-01-01');
  expect(results(changed)).toEqual(['Cusco', 'ayer']);
});

test('on the fast clock each run begins at its own time, one beside another that is still going', async () => {
  const times = [0, 1, 2].map((hours) => START + hours * HOUR);
  const run = await runInNode(
    async () => {
      const lento = flow(async function reporte() {
        await sleep(5400);
      });
      await lento.serve({ name: 'diario' });
    },
    { deployed: wanted({ parameters: {}, times }) },
  );
  expect(eventsOf(run, 'flow-run-created').map(({ at }) => at)).toEqual(times);
  const ends = eventsOf(run, 'state').filter(({ state }) => state.name === 'Completed');
  expect(ends.map(({ at }) => at)).toEqual(times.map((at) => at + 1.5 * HOUR));
});

test('a flow that fails fails its own run, and the other times have theirs', async () => {
  const run = await runInNode(
    async () => {
      let count = 0;
      const falla = flow(async function reporte() {
        count += 1;
        if (count === 1) throw new Error('sin red');
      });
      await falla.serve({ name: 'diario' });
    },
    { deployed: wanted({ parameters: {}, times: [START, START + HOUR] }) },
  );
  const ends = eventsOf(run, 'state').filter(({ state }) =>
    ['COMPLETED', 'FAILED'].includes(state.type),
  );
  expect(ends.map(({ state }) => state.name)).toEqual(['Failed', 'Completed']);
});

test('a program that serves no such deployment runs none', async () => {
  const run = await runInNode(() => reporte().serve({ name: 'otra' }), { deployed: wanted() });
  expect(eventsOf(run, 'flow-run-created')).toEqual([]);
});

test('a deployed run that was suspended goes on, with what it had done', async () => {
  let done = 0;
  const main = async () => {
    const mide = task(async function mide() {
      done += 1;
      return done;
    });
    const aprueba = flow(async function reporte() {
      const medida = await mide();
      await suspendFlowRun();
      return medida;
    });
    await aprueba.serve({ name: 'diario' });
  };
  const deployed = wanted({ parameters: {} });
  const first = await runInNode(main, { deployed, ends: 'Suspended' });
  expect(first.outcome).toBe('Suspended');
  const second = await runInNode(main, { deployed, after: first.events, resumeAnswer: '{}' });
  expect(second.outcome).toBe('Completed');
  expect(done).toBe(1);
});

test('the code knows the deployment that started it, also in its tasks and subflows', async () => {
  const seen: unknown[] = [];
  const look = () => {
    const { name, flowName, parameters, scheduledTime } = runtime.deployment;
    seen.push([name, flowName, parameters, scheduledTime?.getTime()]);
  };
  const mira = task(async function mira() {
    look();
  });
  const dentro = flow(async function dentro() {
    await mira();
  });
  const reporte = flow(async function reporte(_ciudad: string) {
    look();
    await dentro();
  });
  await runInNode(() => reporte.serve({ name: 'diario' }), {
    deployed: wanted({ parameters: { _ciudad: 'Lima' } }),
  });
  await runInNode(() => reporte('Quito'));
  const there = ['diario', 'reporte', { _ciudad: 'Lima' }, START];
  const none = [undefined, undefined, undefined, undefined];
  expect(seen).toEqual([there, there, none, none]);
});
