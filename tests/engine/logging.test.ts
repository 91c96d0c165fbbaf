import { expect, test } from 'vitest';
import { flow, getRunLogger, OutsideRun, print, sleep, task } from '$lib/flujo';
import { RunLedger } from '$lib/projections/run-ledger';
import { eventsOf, logsOf } from './support/events-of';
import { runInNode, type NodeRun } from './support/run-in-node';

/** The console's lines that the program wrote itself, times taken off. */
function written(run: NodeRun): string[] {
  const ledger = new RunLedger();
  for (const event of run.events) expect(ledger.apply(event)).toBe(true);
  return ledger.lines
    .map(({ text }) => text.replace(/^\S+ \| /, ''))
    .filter((text) => !/ - (Created|Executing|Finished|Task '.*' was called outside)/.test(text));
}

test('a run’s logger writes lines with a level and the run’s name', async () => {
  const vende = task(async function vende() {
    const log = getRunLogger();
    log.debug('detalle', { a: 1 });
    log.info('van %d de %d', 1, 3);
    log.warning('quedan pocas');
    log.error('no hay');
    log.critical('se acabó');
  });
  expect(written(await runInNode(() => vende()))).toEqual([
    "DEBUG   | Task run 'vende-0' - detalle { a: 1 }",
    "INFO    | Task run 'vende-0' - van 1 de 3",
    "WARNING | Task run 'vende-0' - quedan pocas",
    "ERROR   | Task run 'vende-0' - no hay",
    "CRITICAL | Task run 'vende-0' - se acabó",
  ]);
});

test('a logger stays with the run that asked for it, however runs interleave', async () => {
  const paso = task(async function paso(espera: number) {
    const log = getRunLogger();
    await sleep(espera);
    log.info(espera);
  });
  const run = await runInNode(() => Promise.all([paso(2), paso(1)]));
  const names = new Map(eventsOf(run, 'task-run-created').map(({ id, name }) => [id, name]));
  expect(logsOf(run).map(({ taskRunId = '', message }) => [names.get(taskRunId), message])).toEqual(
    [
      ['paso-1', '1'],
      ['paso-0', '2'],
    ],
  );
});

test('a task called outside any flow runs, and the log says once why a flow is wanted', async () => {
  const paso = task(async function paso() {});
  const run = await runInNode(
    async () => {
      await paso();
      await paso();
      await flow({ name: 'f' }, async () => paso())();
    },
    { ports: { callSite: () => ({ file: 'main.ts', line: 3, column: 1 }) } },
  );
  const warnings = eventsOf(run, 'log').filter(({ level }) => level === 'WARNING');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatchObject({
    message: expect.stringContaining("Task 'paso' was called outside any flow") as unknown,
    site: { line: 3 },
  });
  expect(run.outcome).toBe('Completed');
});

test('outside any run there is no logger', async () => {
  await runInNode(() => expect(getRunLogger).toThrow(OutsideRun));
});

test('print puts spaces between values, knows no marks, and stands with its run', async () => {
  const saluda = flow(async function saluda() {
    print('100%', 'Ana', 7, { a: 'b' });
    print();
  });
  const run = await runInNode(() => saluda());
  expect(written(run)).toEqual(["100% Ana 7 { a: 'b' }", '']);
  expect(eventsOf(run, 'log')[0]).toMatchObject({
    level: 'PRINT',
    flowRunId: eventsOf(run, 'flow-run-created')[0]?.id,
  });
});
