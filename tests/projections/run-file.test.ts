import { expect, test } from 'vitest';
import type { SharedPlayground } from '$lib/contract/program';
import { parseEvents } from '$lib/contract/parse-event';
import { replayRunFile } from '$lib/projections/replay-run-file';
import { runFile } from '$lib/projections/run-file';
import { runFileParts } from '$lib/projections/run-file-parts';
import { flowTotals } from '$lib/projections/totals';
import {
  answer,
  ask,
  firstExample,
  flowRun,
  ledgerOf,
  print,
  programStarted,
  secondExample,
  state,
} from './exam-events';

const program: SharedPlayground = { v: 1, files: { 'examen.ts': '// ...' }, entry: 'examen.ts' };

test('a run file holds the root, its subflows, tasks, prompts and lines', () => {
  const file = runFile(ledgerOf(secondExample), program, 'lavender-caterpillar');
  expect(file.flowRuns.map((run) => run.name)).toEqual([
    'lavender-caterpillar',
    'cornflower-armadillo',
  ]);
  expect(file.taskRuns.map((run) => run.name)).toEqual(['tarea1-0', 'tarea1-1']);
  expect(file.prompts.map((prompt) => prompt.answer)).toEqual(['n', 'n', '9']);
  expect(file.program).toEqual({ ...program, answers: ['n', 'n', '9'], clock: 'real', seed: 2023 });
  expect(file.logs.filter((log) => log.level === 'PRINT').map((log) => log.line)).toEqual([
    'Vas a reprobar',
    'Excelente obtuviste un 9',
  ]);
  expect(file.logs.at(-1)).toMatchObject({
    level: 'INFO',
    logger: "Flow run 'lavender-caterpillar'",
    message: "Finished in state Completed('All states completed.')",
    line: "23:43:01.556 | INFO    | Flow run 'lavender-caterpillar' - Finished in state Completed('All states completed.')",
  });
});

test('all that a run file says can be derived again from its events', () => {
  const file = runFile(ledgerOf(secondExample), program, 'lavender-caterpillar');
  const events = parseEvents(JSON.stringify(file.events)) ?? [];
  expect(runFile(ledgerOf(events), program, 'lavender-caterpillar')).toEqual(file);
});

test('the file of a subflow run is read from the events that are in it', () => {
  const file = runFile(ledgerOf(secondExample), program, 'cornflower-armadillo');
  const replayed = replayRunFile(parseEvents(JSON.stringify(file.events)) ?? []);
  if (!replayed) throw new Error('nothing to replay');
  expect(runFile(replayed.ledger, program, replayed.rootId)).toEqual(file);
  expect(file.flowRuns[0]?.parentFlowRunId).toBeUndefined();
  expect(file.logs[0]?.message).toContain('Created flow run');
});

test('a wait that goes on is counted as far as the file goes', () => {
  const ledger = ledgerOf([
    programStarted(0),
    flowRun(0, 'f', 'flujo'),
    ask(1000, 'a', '?', 'f'),
    print(61_000, 'sigue', 'f'),
  ]);
  expect(runFile(ledger, program, 'f').flowRuns[0]?.waitingMs).toBe(60_000);
});

test('the parts of a run file are its JSON', () => {
  const prints = Array.from({ length: 2500 }, (_, n) => print(n, `línea ${n}`));
  const runs = [
    ['lavender-caterpillar', secondExample],
    ['f', [programStarted(0), flowRun(0, 'f', 'flujo'), ...prints]],
  ] as const;
  for (const [root, events] of runs) {
    const file = runFile(ledgerOf(events), program, root);
    expect(JSON.parse([...runFileParts(file)].join(''))).toEqual(JSON.parse(JSON.stringify(file)));
  }
});

test('a root’s file leaves out the other roots and keeps the program’s own lines', () => {
  const ledger = ledgerOf([
    ...firstExample.slice(0, -1),
    print(firstExample[0]?.at ?? 0, 'suelta'),
    flowRun(1, 'otro', 'flujo3'),
    print(2, 'de otro', 'otro'),
  ]);
  const file = runFile(ledger, program, 'purple-dogfish');
  expect(file.flowRuns).toHaveLength(1);
  expect(file.logs.map((log) => log.message)).toContain('suelta');
  expect(file.logs.map((log) => log.message)).not.toContain('de otro');
});

test('answers behind a question that got none are not given again', () => {
  const ledger = ledgerOf([
    programStarted(0),
    flowRun(0, 'f', 'flujo'),
    ...[ask(1, 'a', '?', 'f'), answer(2, 'a', 'sí'), ask(3, 'b', '?', 'f'), answer(4, 'b', null)],
    ...[ask(5, 'c', '?', 'f'), answer(6, 'c', 'no')],
  ]);
  expect(runFile(ledger, program, 'f').program.answers).toEqual(['sí']);
});

test('a flow run counts the tasks and subflows below it at any depth', () => {
  const totals = flowTotals(ledgerOf([...secondExample.slice(0, 14), state(0, 't1', 'Failed')]));
  const tasks = { total: 2, completed: 1, failed: 1, cached: 0, retried: 0 };
  expect(totals.get('lavender-caterpillar')).toEqual({ tasks, subflows: 1 });
  expect(totals.get('cornflower-armadillo')).toEqual({ tasks, subflows: 0 });
});
