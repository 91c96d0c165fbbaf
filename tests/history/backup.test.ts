import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { backupLines } from '$lib/history/backup';
import type { ScheduledRunRow } from '$lib/history/deployment-rows';
import { keepDeployments } from '$lib/history/keep-deployments';
import { loadProgramRun, loadRun } from '$lib/history/load-run';
import { savePlayground } from '$lib/history/playgrounds';
import { restoreBackup } from '$lib/history/restore-backup';
import type { PlaygroundRow } from '$lib/history/rows';
import type { HistoryDatabase } from '$lib/history/schema';
import { textLines } from '$lib/history/text-lines';
import { print, programStarted, secondExample } from '../projections/exam-events';
import { keep, program, testDatabase } from './test-database';

const HEAD = '{"kind":"flujo-backup","v":1,"madeAt":1,"settings":{}}\n';
const draft: PlaygroundRow = {
  id: 'd1',
  files: { 'main.ts': 'await flujo1();' },
  entry: 'main.ts',
  updatedAt: 5,
  clock: 'fast',
  seed: 7,
  faults: [{ kind: 'hang', on: 'task', name: 'tarea1', call: 0 }],
};

const served = {
  type: 'deployment-registered',
  at: 7,
  name: 'diario',
  flowName: 'reporte',
  cron: '0 9 * * *',
  parameters: {},
  tags: [],
} as const;
const scheduled: ScheduledRunRow = {
  id: 's1',
  deploymentId: 'd1/reporte/diario',
  expectedAt: 9,
  state: 'Skipped',
  by: 'schedule',
};

async function backupOf(database: HistoryDatabase): Promise<string> {
  let text = '';
  const head = { madeAt: 1, settings: { theme: 'dark' } };
  for await (const line of backupLines(head, database)) text += line;
  return text;
}
const restore = (text: string, database: HistoryDatabase) =>
  restoreBackup(textLines(new Blob([text])), database);
const counts = (added: number, skipped: number, refused: number) => ({ added, skipped, refused });

async function filled(): Promise<HistoryDatabase> {
  const database = testDatabase();
  await keep('p1', secondExample, { database });
  const prints = Array.from({ length: 5000 }, (_, n) => print(n, `línea ${n}`));
  await keep('p2', [programStarted(0), ...prints], { database });
  await savePlayground(draft, database);
  await database.results.add({ home: 'd1', key: 'k', text: '7', keptAt: 3 });
  await database.lessonProgress.add({
    lesson: 'tu-primer-flujo',
    edition: 'e1',
    files: { 'main.ts': '' },
    passed: ['saluda'],
    hints: {},
    done: true,
    updatedAt: 5,
  });
  await keepDeployments({ home: 'd1', program }, [served], database);
  await database.scheduledRuns.add(scheduled);
  await database.variables.add({ home: 'd1', name: 'nota', text: '9', setAt: 4 });
  return database;
}

test('a backup brings everything to another browser, and adds nothing twice', async () => {
  const text = await backupOf(await filled());
  const other = testDatabase();
  const first = await restore(text, other);
  expect(first).toEqual({
    kind: 'restored',
    playgrounds: counts(1, 0, 0),
    runs: counts(2, 0, 0),
    others: counts(5, 0, 0),
    settings: { theme: 'dark' },
  });
  expect((await loadProgramRun('p1', other))?.events).toEqual(secondExample);
  expect((await loadProgramRun('p2', other))?.events).toHaveLength(5001);
  expect((await loadRun('cornflower-armadillo', other))?.flowRun.stateName).toBe('Completed');
  expect(await other.playgrounds.get('d1')).toEqual(draft);
  expect((await other.variables.get(['d1', 'nota']))?.text).toBe('9');
  expect((await other.lessonProgress.get(['tu-primer-flujo', 'e1']))?.done).toBe(true);
  expect((await other.results.get(['d1', 'k']))?.text).toBe('7');
  expect((await other.deployments.toArray())[0]).toMatchObject({ name: 'diario', program });
  expect(await other.scheduledRuns.toArray()).toEqual([scheduled]);
  expect(await restore(text, other)).toMatchObject({
    playgrounds: counts(0, 1, 0),
    runs: counts(0, 2, 0),
    others: counts(0, 5, 0),
  });
});

test('every table is in a backup, or is read from what is', async () => {
  const inBackup = [
    'playgrounds',
    'programRuns',
    'eventChunks',
    'results',
    'variables',
    'lessonProgress',
    'deployments',
    'scheduledRuns',
  ];
  const readAnew = ['flowRuns'];
  /** Of runs that go on in a tab. */
  const passing = ['questions'];
  const names = testDatabase().tables.map(({ name }) => name);
  expect(names.sort()).toEqual([...inBackup, ...readAnew, ...passing].sort());
});

test('a playground that changed here or there is kept twice, never replaced', async () => {
  const database = testDatabase();
  await savePlayground({ ...draft, files: { 'main.ts': 'mine' } }, database);
  const line = JSON.stringify({ kind: 'playground', row: draft });
  await restore(HEAD + line, database);
  expect((await database.playgrounds.get('d1'))?.files).toEqual({ 'main.ts': 'mine' });
  expect((await database.playgrounds.get('d1~5'))?.files).toEqual(draft.files);
  expect(await restore(HEAD + line, database)).toMatchObject({ playgrounds: counts(0, 1, 0) });
});

test('what is damaged is left out and counted, the rest is taken', async () => {
  const lines = (await backupOf(await filled())).split('\n');
  const events = lines.findIndex((line) => line.startsWith('{"kind":"events"'));
  lines[events] = '{"kind":"events","text":"[{\\"type\\":\\"burn\\"}]"}';
  lines.push('no JSON', '{"kind":"other"}', '{"kind":"run","row":{"id":7}}');
  const bad = { ...draft, id: 'd2', files: { '../a.ts': '' }, entry: '../a.ts' };
  lines.push(JSON.stringify({ kind: 'playground', row: bad }));
  lines.push('{"kind":"lesson","row":{"lesson":7}}', '{"kind":"events","text":"[]"}');
  const database = testDatabase();
  expect(await restore(lines.join('\n'), database)).toMatchObject({
    playgrounds: counts(1, 0, 1),
    runs: counts(1, 0, 2),
    others: counts(5, 0, 4),
  });
});

test('a run that had ended is not taken without its end, and comes whole from the whole file', async () => {
  const source = testDatabase();
  const [start, ...rest] = secondExample;
  const prints = Array.from({ length: 3000 }, (_, n) => print(start?.at ?? 0, `línea ${n}`));
  await keep('p1', [...(start ? [start] : []), ...prints, ...rest], { database: source });
  const text = await backupOf(source);
  const cut = text.split('\n').slice(0, 3).join('\n');
  const database = testDatabase();
  expect(await restore(cut, database)).toMatchObject({ runs: counts(0, 0, 1) });
  expect(await restore(text, database)).toMatchObject({ runs: counts(1, 0, 0) });
  expect((await loadProgramRun('p1', database))?.programRun.outcome).toBe('Completed');
});

test('events of great length are kept in pieces that a line can hold', async () => {
  const source = testDatabase();
  const long = 'x'.repeat(900_000);
  const events = [programStarted(0), ...Array.from({ length: 20 }, (_, n) => print(n, long))];
  await keep('p1', events, { database: source });
  const text = await backupOf(source);
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  expect(longest).toBeLessThan(6 * 1024 * 1024);
  const database = testDatabase();
  expect(await restore(text, database)).toMatchObject({ runs: counts(1, 0, 0) });
  expect((await loadProgramRun('p1', database))?.events).toEqual(events);
});

test('what a program run knows besides its events comes back with it', async () => {
  const source = testDatabase();
  await keep('p1', secondExample, { database: source });
  await keep('p2', [programStarted(0)], { database: source });
  await source.programRuns.update('p1', { variables: '{"nota":9}' });
  await source.programRuns.update('p2', { lost: true });
  const database = testDatabase();
  await restore(await backupOf(source), database);
  expect(await database.programRuns.get('p1')).toMatchObject({ variables: '{"nota":9}' });
  expect(await database.programRuns.get('p2')).toMatchObject({ lost: true });
});

test('of a run that is here in part, the rest is added', async () => {
  const source = testDatabase();
  await keep('p1', secondExample, { database: source });
  const text = await backupOf(source);
  const [first, ...others] = await source.flowRuns.toArray();
  const database = testDatabase();
  if (first) await database.flowRuns.add({ ...first, programRunId: 'from-a-file' });
  expect(await restore(text, database)).toMatchObject({ runs: counts(1, 0, 0) });
  expect((await database.flowRuns.get(first?.id ?? ''))?.programRunId).toBe('from-a-file');
  expect(await database.flowRuns.count()).toBe(1 + others.length);
});

test('a playground with another entry or title is another one', async () => {
  const database = testDatabase();
  await savePlayground({ ...draft, title: 'Mío' }, database);
  const line = JSON.stringify({ kind: 'playground', row: draft });
  expect(await restore(HEAD + line, database)).toMatchObject({ playgrounds: counts(1, 0, 0) });
});

test.each([
  ['nothing', '', 'not-a-backup'],
  ['a run file', '{"v":1,"program":{}}', 'not-a-backup'],
  ['bytes', '\0\u0001\u0002', 'not-a-backup'],
  ['a later version', HEAD.replace('"v":1', '"v":2'), 'later-version'],
])('%s is no backup, and changes nothing', async (_, text, reason) => {
  const database = testDatabase();
  expect(await restore(text, database)).toEqual({ kind: 'refused', reason });
  expect(await database.programRuns.count()).toBe(0);
});

test('a backup made by version 1 is restored as ever', async () => {
  const text = readFileSync('tests/fixtures/v1.flujo-backup.jsonl', 'utf8');
  const database = testDatabase();
  expect(await restore(text, database)).toMatchObject({
    playgrounds: counts(1, 0, 0),
    runs: counts(1, 0, 0),
    others: { refused: 0 },
  });
  expect(await database.flowRuns.count()).toBe(2);
});
