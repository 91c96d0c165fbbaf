import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import {
  changeDeployment,
  deleteDeployment,
  listDeployments,
  loadDeployment,
} from '$lib/history/deployments';
import { deploymentId, keepDeployments } from '$lib/history/keep-deployments';
import { keepPlan, listScheduledRuns, waitingRuns } from '$lib/history/scheduled-runs';
import { answerQuestion, givenAnswers, keepQuestion, openQuestions } from '$lib/history/questions';
import { deleteProgramRun } from '$lib/history/delete-runs';
import type { ScheduledRunRow } from '$lib/history/deployment-rows';
import { programStarted } from '../projections/exam-events';
import { program, recording, testDatabase } from './test-database';

type Registered = Extract<RunEvent, { type: 'deployment-registered' }>;
const registered = (name: string, more: Partial<Registered> = {}): Registered => ({
  type: 'deployment-registered',
  at: 1000,
  name,
  flowName: 'reporte',
  cron: '0 9 * * *',
  parameters: { ciudad: 'Lima' },
  tags: ['reportes'],
  ...more,
});
const id = deploymentId('uno', 'reporte', 'diario');
const planned = (n: number, state: ScheduledRunRow['state'] = 'Scheduled'): ScheduledRunRow => ({
  id: `s${n}`,
  deploymentId: id,
  expectedAt: n,
  state,
  by: 'schedule',
});

test('a run keeps the deployments that it registers, several of one program', async () => {
  const database = testDatabase();
  const { record, recorder } = recording('p1', { database }, { home: 'uno' });
  const hourly: Registered = {
    type: 'deployment-registered',
    at: 1000,
    name: 'cada-hora',
    flowName: 'limpieza',
    intervalSeconds: 3600,
    parameters: {},
    tags: [],
  };
  await record([programStarted(0), registered('diario', { timezone: 'America/Lima' }), hourly]);
  await recorder.finish();
  const { rows } = await listDeployments(database);
  expect(rows).toMatchObject([
    { flowName: 'limpieza', schedule: { kind: 'interval', seconds: 3600, anchor: 1000 } },
    {
      id,
      program,
      parameters: { ciudad: 'Lima' },
      schedule: { kind: 'cron', cron: '0 9 * * *', timezone: 'America/Lima' },
      paused: false,
    },
  ]);
});

test('registered again, what a person chose stays, and what the code says is new', async () => {
  const db = testDatabase();
  const source = { home: 'uno', program };
  await keepDeployments(source, [registered('diario')], db);
  const change = { paused: true, catchUp: 'skip', parameters: { ciudad: 'Quito' } } as const;
  await changeDeployment(id, change, 2000, db);
  await keepDeployments(source, [registered('diario', { at: 3000, version: '2' })], db);
  expect(await loadDeployment(id, db)).toMatchObject({ ...change, version: '2' });
  const other = registered('diario', { parameters: { ciudad: 'Cusco' }, cron: '0 10 * * *' });
  await keepDeployments(source, [other], db);
  expect(await loadDeployment(id, db)).toMatchObject({
    parameters: { ciudad: 'Cusco' },
    schedule: { cron: '0 10 * * *' },
  });
});

test('a deployment keeps the program, and not what the run that registered it was given', async () => {
  const db = testDatabase();
  const ran = { ...program, seed: 7, clock: 'fast', answers: ['sí'] } as const;
  await keepDeployments({ home: 'uno', program: ran }, [registered('diario')], db);
  expect((await loadDeployment(id, db))?.program).toEqual(program);
});

test('what a link brings starts paused, until somebody sets it going', async () => {
  const db = testDatabase();
  await keepDeployments({ home: 'uno', program, foreign: true }, [registered('diario')], db);
  expect(await loadDeployment(id, db)).toMatchObject({ paused: true, foreign: true });
  await changeDeployment(id, { paused: false }, 5000, db);
  const row = await loadDeployment(id, db);
  expect(row).toMatchObject({ paused: false, plannedUntil: 5000 });
  expect(row).not.toHaveProperty('foreign');
});

test('a forged run that registers too many keeps the first fifty', async () => {
  const db = testDatabase();
  const many = Array.from({ length: 60 }, (_, n) => registered(`d${n}`));
  await keepDeployments({ home: 'uno', program }, many, db);
  await keepDeployments({ home: 'dos', program }, [registered('otro')], db);
  expect((await listDeployments(db)).rows).toHaveLength(51);
});

test('pausing forgets what waits, and a plan made meanwhile is not kept', async () => {
  const db = testDatabase();
  await keepDeployments({ home: 'uno', program }, [registered('diario')], db);
  const plan = { deploymentId: id, plannedUntil: 20, runs: [planned(10), planned(20)] };
  await keepPlan(plan, 1000, db);
  expect(await waitingRuns(db)).toHaveLength(2);
  await changeDeployment(id, { paused: true }, 30, db);
  expect(await waitingRuns(db)).toEqual([]);
  await keepPlan(plan, 20, db);
  expect(await waitingRuns(db)).toEqual([]);
});

test('a deployment that is deleted takes its plan along', async () => {
  const db = testDatabase();
  await keepDeployments({ home: 'uno', program }, [registered('diario')], db);
  await keepPlan({ deploymentId: id, plannedUntil: 9, runs: [planned(9, 'Skipped')] }, 1000, db);
  expect(await listScheduledRuns(id, 10, db)).toHaveLength(1);
  await deleteDeployment(id, db);
  expect(await listScheduledRuns(id, 10, db)).toEqual([]);
  expect(await loadDeployment(id, db)).toBeUndefined();
});

test('damaged rows are left out and counted', async () => {
  const db = testDatabase();
  await db.table('deployments').put({ id: 'x', home: 'uno', name: 7 });
  await keepDeployments({ home: 'uno', program }, [registered('diario')], db);
  expect(await listDeployments(db)).toMatchObject({ rows: [{ id }], damaged: 1 });
});

test('a question is answered once, from any tab, and goes with its run', async () => {
  const db = testDatabase();
  const prompt = { type: 'prompt-asked', at: 1, id: 'q1', key: 'k', message: '¿Sigo?' } as const;
  await keepQuestion({ id: 'q1', programRunId: 'p1', askedAt: 1, prompt }, db);
  expect(await openQuestions(db)).toMatchObject([{ prompt: { message: '¿Sigo?' } }]);
  await answerQuestion('q1', 'sí', db);
  await answerQuestion('q1', 'no', db);
  expect(await openQuestions(db)).toEqual([]);
  expect(await givenAnswers('p1', db)).toEqual([{ id: 'q1', answer: 'sí' }]);
  await deleteProgramRun('p1', db);
  expect(await givenAnswers('p1', db)).toEqual([]);
});

test('a link opened twice registers one deployment, a changed program another', async () => {
  const db = testDatabase();
  await keepDeployments({ home: 'uno', program }, [registered('diario')], db);
  await keepDeployments({ home: 'dos', program }, [registered('diario', { at: 9 })], db);
  expect((await listDeployments(db)).rows).toMatchObject([{ id, home: 'uno', registeredAt: 9 }]);
  const other = { ...program, files: { 'examen.ts': '// otro' } };
  await keepDeployments({ home: 'dos', program: other }, [registered('diario')], db);
  expect((await listDeployments(db)).rows).toHaveLength(2);
});
