import { expect, test } from 'vitest';
import type { RunEvent } from '$lib/contract/events';
import { formatState } from '$lib/contract/format-state';
import { pythonRepr } from '$lib/contract/python-repr';
import {
  answer,
  ask,
  at,
  firstExample,
  flowRun,
  ledgerOf,
  print,
  programStarted,
  secondExample,
  state,
  taskRun,
} from './exam-events';

const transcript = (events: readonly RunEvent[]) => ledgerOf(events).lines.map((line) => line.text);

test('the first exam example reads as in the report', () => {
  expect(transcript(firstExample).join('\n')).toBe(
    `23:34:32.561 | INFO    | flujo.engine - Created flow run 'purple-dogfish' for flow 'flujo1'
23:34:32.716 | INFO    | Flow run 'purple-dogfish' - Created task run 'tarea1-0' for task 'tarea1'
23:34:32.716 | INFO    | Flow run 'purple-dogfish' - Executing 'tarea1-0' immediately...
Estudiaste para el examen?
(y/n)?y
23:34:38.330 | INFO    | Task run 'tarea1-0' - Finished in state Completed()
Vas a aprobar
23:34:38.399 | INFO    | Flow run 'purple-dogfish' - Finished in state Completed('All states completed.')`,
  );
});

test('the second exam example reads as in the report', () => {
  expect(transcript(secondExample).join('\n')).toBe(
    `23:42:13.505 | INFO    | flujo.engine - Created flow run 'lavender-caterpillar' for flow 'flujo2'
23:42:13.769 | INFO    | Flow run 'lavender-caterpillar' - Created subflow run 'cornflower-armadillo' for flow 'flujo1'
23:42:13.906 | INFO    | Flow run 'cornflower-armadillo' - Created task run 'tarea1-0' for task 'tarea1'
23:42:13.906 | INFO    | Flow run 'cornflower-armadillo' - Executing 'tarea1-0' immediately...
Estudiaste para el examen?
(y/n)?n
23:42:18.172 | INFO    | Task run 'tarea1-0' - Finished in state Completed()
23:42:18.224 | INFO    | Flow run 'cornflower-armadillo' - Created task run 'tarea1-1' for task 'tarea1'
23:42:18.224 | INFO    | Flow run 'cornflower-armadillo' - Executing 'tarea1-1' immediately...
Estudiaste para el examen?
(y/n)?n
23:42:21.937 | INFO    | Task run 'tarea1-1' - Finished in state Completed()
Vas a reprobar
Cual fue tu nota del examen?
-> 9
23:43:01.492 | INFO    | Flow run 'cornflower-armadillo' - Finished in state Completed()
Excelente obtuviste un 9
23:43:01.556 | INFO    | Flow run 'lavender-caterpillar' - Finished in state Completed('All states completed.')`,
  );
});

const start = at('10:00:00.000');
const inFlow = [programStarted(start), flowRun(start, 'teal-axolotl', 'flujo')];

test('a submitted task says so, and one outside a flow is the engine’s', () => {
  const submitted = taskRun(start, 'a', 'sumar-0', 'teal-axolotl', 'submitted');
  expect(transcript([...inFlow, submitted, taskRun(start, 'b', 'sumar-0')]).slice(1)).toEqual([
    "10:00:00.000 | INFO    | Flow run 'teal-axolotl' - Created task run 'sumar-0' for task 'sumar'",
    "10:00:00.000 | INFO    | Flow run 'teal-axolotl' - Submitted task run 'sumar-0' for execution.",
    "10:00:00.000 | INFO    | flujo.engine - Created task run 'sumar-0' for task 'sumar'",
    "10:00:00.000 | INFO    | flujo.engine - Executing 'sumar-0' immediately...",
  ]);
});

test('an end that is not Completed is an error, NotReady a warning, and a retry to come gives no line', () => {
  const run = 'teal-axolotl';
  const upstream = "Upstream task run 'y-0' did not reach a 'COMPLETED' state.";
  const events = [
    ...inFlow,
    taskRun(start, 'a', 'a-0', run, 'submitted'),
    state(start, 'a', 'NotReady', upstream),
    state(start, run, 'AwaitingRetry'),
    state(start, run, 'Failed', 'Flow run encountered an exception: Error: boom'),
  ];
  expect(transcript(events).slice(3)).toEqual([
    `10:00:00.000 | WARNING | Task run 'a-0' - Finished in state NotReady("${upstream}")`,
    "10:00:00.000 | ERROR   | Flow run 'teal-axolotl' - Finished in state Failed('Flow run encountered an exception: Error: boom')",
  ]);
});

test('a logged message of several lines carries time and level on the first', () => {
  const logged: RunEvent = {
    type: 'log',
    at: start,
    level: 'ERROR',
    message: 'Encountered exception during execution:\nError: boom\n    at main.ts:3:1',
    flowRunId: 'teal-axolotl',
  };
  expect(transcript([...inFlow, logged]).slice(1)).toEqual([
    "10:00:00.000 | ERROR   | Flow run 'teal-axolotl' - Encountered exception during execution:",
    'Error: boom',
    '    at main.ts:3:1',
  ]);
});

test('an answer stands behind its own question, also when lines came in between', () => {
  const events = [
    programStarted(start),
    ask(start, 'p', 'Nombre? '),
    print(start, 'mientras tanto'),
    answer(start, 'p', 'Ana'),
  ];
  expect(transcript(events)).toEqual(['Nombre? Ana', 'mientras tanto']);
});

test('an answer that is no plain text keeps a distance from its question', () => {
  const asked = ask(start, 'p', '¿Seguro?');
  const events = [
    programStarted(start),
    asked.type === 'prompt-asked' ? { ...asked, kind: 'confirm' as const } : asked,
    answer(start, 'p', 'y'),
  ];
  expect(transcript(events)).toEqual(['¿Seguro? y']);
});

test('a question closed without an answer keeps its lines', () => {
  const events = [programStarted(start), ask(start, 'p', 'Nombre?\n'), answer(start, 'p', null)];
  expect(transcript(events)).toEqual(['Nombre?', '']);
});

test('a message that floods the console with line breaks gives a bounded number of lines', () => {
  const lines = transcript([programStarted(start), print(start, '\n'.repeat(500_000))]);
  expect(lines.length).toBeLessThanOrEqual(10_000);
  expect(lines.join('\n')).toBe('\n'.repeat(500_000));
});

test('messages are quoted as Python quotes them', () => {
  expect(pythonRepr('plano')).toBe("'plano'");
  expect(pythonRepr("it's")).toBe('"it\'s"');
  expect(pythonRepr('"it\'s"')).toBe(`'"it\\'s"'`);
  expect(pythonRepr('a\nb\\c\t\u0007')).toBe("'a\\nb\\\\c\\t\\x07'");
});

test('a state without a message names its type when the name does not', () => {
  expect(formatState({ type: 'COMPLETED', name: 'Completed' })).toBe('Completed()');
  expect(formatState({ type: 'COMPLETED', name: 'Cached' })).toBe('Cached(type=COMPLETED)');
  expect(formatState({ type: 'FAILED', name: 'TimedOut', message: 'x' })).toBe("TimedOut('x')");
});
