import type { RunEvent } from '$lib/contract/events';
import type { StateName } from '$lib/contract/states';
import { STATE_TYPE_OF } from '$lib/contract/states';
import type { Json } from '$lib/contract/json';
import { RunLedger } from '$lib/projections/run-ledger';

/** `at('23:34:32.561')`: that time on a fixed day, local, in ms since the epoch. */
export function at(time: string): number {
  return new Date(`2023-10-02T${time}`).getTime();
}

export function ledgerOf(events: readonly RunEvent[]): RunLedger {
  const ledger = new RunLedger();
  for (const event of events) {
    if (!ledger.apply(event)) throw new Error(`refused: ${JSON.stringify(event)}`);
  }
  return ledger;
}

export const programStarted = (time: number): RunEvent => ({
  type: 'program-started',
  at: time,
  clock: 'real',
  seed: 2023,
});

export function flowRun(
  time: number,
  id: string,
  flowName: string,
  parentFlowRunId?: string,
): RunEvent {
  return {
    type: 'flow-run-created',
    at: time,
    id,
    name: id,
    flowName,
    key: id,
    ...(parentFlowRunId !== undefined && { parentFlowRunId }),
    parameters: {},
    tags: [],
  };
}

export function taskRun(
  time: number,
  id: string,
  name: string,
  flowRunId?: string,
  how: 'called' | 'submitted' = 'called',
): RunEvent {
  return {
    type: 'task-run-created',
    at: time,
    id,
    name,
    taskName: name.replace(/-\d+$/, ''),
    key: id,
    ...(flowRunId !== undefined && { flowRunId }),
    parameters: {},
    tags: [],
    upstream: [],
    how,
  };
}

export function state(
  time: number,
  id: string,
  name: StateName,
  message?: string,
  result?: Json,
): RunEvent {
  return {
    type: 'state',
    at: time,
    id,
    state: { type: STATE_TYPE_OF[name], name, ...(message !== undefined && { message }) },
    runCount: 1,
    ...(result !== undefined && { result }),
  };
}

export function print(time: number, message: string, flowRunId?: string): RunEvent {
  const owner = flowRunId !== undefined && { flowRunId };
  return { type: 'log', at: time, level: 'PRINT', message, ...owner };
}

export function ask(
  time: number,
  id: string,
  message: string,
  flowRunId?: string,
  taskRunId?: string,
): RunEvent {
  return {
    type: 'prompt-asked',
    at: time,
    id,
    key: id,
    message,
    ...(flowRunId !== undefined && { flowRunId }),
    ...(taskRunId !== undefined && { taskRunId }),
  };
}

export const answer = (time: number, id: string, text: string | null): RunEvent => ({
  type: 'prompt-answered',
  at: time,
  id,
  answer: text,
});

export const programEnded = (time: number): RunEvent => ({
  type: 'program-ended',
  at: time,
  outcome: 'Completed',
});

const EXAM = 'Estudiaste para el examen?\n(y/n)?';

/** The first exam example, answered `y` (product.md). */
export const firstExample: readonly RunEvent[] = [
  programStarted(at('23:34:32.500')),
  flowRun(at('23:34:32.561'), 'purple-dogfish', 'flujo1'),
  state(at('23:34:32.600'), 'purple-dogfish', 'Running'),
  taskRun(at('23:34:32.716'), 't0', 'tarea1-0', 'purple-dogfish'),
  state(at('23:34:32.720'), 't0', 'Running'),
  ask(at('23:34:32.730'), 'p0', EXAM, 'purple-dogfish', 't0'),
  answer(at('23:34:38.300'), 'p0', 'y'),
  state(at('23:34:38.330'), 't0', 'Completed', undefined, 'y'),
  print(at('23:34:38.340'), 'Vas a aprobar', 'purple-dogfish'),
  state(at('23:34:38.399'), 'purple-dogfish', 'Completed', 'All states completed.'),
  programEnded(at('23:34:38.400')),
];

/** The second exam example, answered `n`, `n`, `9` (product.md). */
export const secondExample: readonly RunEvent[] = [
  programStarted(at('23:42:13.500')),
  flowRun(at('23:42:13.505'), 'lavender-caterpillar', 'flujo2'),
  state(at('23:42:13.611'), 'lavender-caterpillar', 'Running'),
  flowRun(at('23:42:13.769'), 'cornflower-armadillo', 'flujo1', 'lavender-caterpillar'),
  state(at('23:42:13.800'), 'cornflower-armadillo', 'Running'),
  taskRun(at('23:42:13.906'), 't0', 'tarea1-0', 'cornflower-armadillo'),
  state(at('23:42:13.922'), 't0', 'Running'),
  ask(at('23:42:14.000'), 'p0', EXAM, 'cornflower-armadillo', 't0'),
  answer(at('23:42:18.000'), 'p0', 'n'),
  state(at('23:42:18.172'), 't0', 'Completed', undefined, 'n'),
  taskRun(at('23:42:18.224'), 't1', 'tarea1-1', 'cornflower-armadillo'),
  state(at('23:42:18.224'), 't1', 'Running'),
  ask(at('23:42:18.300'), 'p1', EXAM, 'cornflower-armadillo', 't1'),
  answer(at('23:42:21.900'), 'p1', 'n'),
  state(at('23:42:21.937'), 't1', 'Completed', undefined, 'n'),
  print(at('23:42:21.940'), 'Vas a reprobar', 'cornflower-armadillo'),
  ask(at('23:42:22.000'), 'p2', 'Cual fue tu nota del examen?\n-> ', 'cornflower-armadillo'),
  answer(at('23:43:01.400'), 'p2', '9'),
  state(at('23:43:01.492'), 'cornflower-armadillo', 'Completed', undefined, 9),
  print(at('23:43:01.500'), 'Excelente obtuviste un 9', 'lavender-caterpillar'),
  state(at('23:43:01.556'), 'lavender-caterpillar', 'Completed', 'All states completed.'),
  programEnded(at('23:43:01.557')),
];
