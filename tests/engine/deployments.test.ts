import { expect, test } from 'vitest';
import { flow, serve } from '$lib/flujo';
import { eventsOf } from './support/events-of';
import { runInNode } from './support/run-in-node';

const reporte = () =>
  flow({ tags: ['reportes'] }, async function reporte(ciudad: string, dias: number = 7) {
    return `${ciudad} ${dias}`;
  });

test('serving registers each deployment as an event', async () => {
  const run = await runInNode(async () => {
    const diario = reporte();
    const deployment = diario.toDeployment({
      name: 'diario',
      cron: '0 8 * * *',
      timezone: 'America/Lima',
      parameters: { ciudad: 'Lima' },
      tags: ['mañana'],
      version: '2',
    });
    expect(deployment).toMatchObject({ name: 'diario', flowName: 'reporte' });
    await serve(deployment);
    await diario.serve({ name: 'cada-hora', intervalSeconds: 3600 });
  });
  expect(run.outcome).toBe('Completed');
  expect(eventsOf(run, 'deployment-registered')).toMatchObject([
    {
      name: 'diario',
      flowName: 'reporte',
      cron: '0 8 * * *',
      timezone: 'America/Lima',
      parameters: { ciudad: 'Lima' },
      version: '2',
      tags: ['reportes', 'mañana'],
    },
    { name: 'cada-hora', intervalSeconds: 3600, parameters: {}, tags: ['reportes'] },
  ]);
});

test('making a deployment registers nothing', async () => {
  const run = await runInNode(() => {
    reporte().toDeployment({ name: 'diario' });
  });
  expect(eventsOf(run, 'deployment-registered')).toEqual([]);
});

test.each([
  ['no name', {}, "A deployment has a 'name'"],
  ['a cron that is none', { name: 'a', cron: 'todos los días' }, "'todos los días' is no cron"],
  ['two schedules', { name: 'a', cron: '* * * * *', intervalSeconds: 5 }, 'not both'],
  ['an interval of nothing', { name: 'a', intervalSeconds: 0 }, 'above 0'],
  ['a time zone that is none', { name: 'a', timezone: 'Perú' }, "but got 'Perú'"],
  ['a parameter that is none', { name: 'a', parameters: { cuidad: 1 } }, "no parameter 'cuidad'"],
  ['an option that is none', { name: 'a', crom: '* * * * *' }, "has no option 'crom'"],
  ['tags that are none', { name: 'a', tags: 'x' }, 'a list of texts'],
])('%s is refused where it is written', async (_, options, sentence) => {
  await runInNode(() => expect(() => reporte().toDeployment(options as never)).toThrow(sentence));
});

test('serving nothing, something else or two of one name is refused', async () => {
  await runInNode(async () => {
    const one = reporte().toDeployment({ name: 'uno' });
    await expect(serve()).rejects.toThrow('at least one');
    await expect(serve({ name: 'uno' } as never)).rejects.toThrow('what toDeployment gives');
    await expect(serve(one, one)).rejects.toThrow("called 'reporte/uno'");
  });
});
