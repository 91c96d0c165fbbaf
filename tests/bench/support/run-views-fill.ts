import type { RunEvent } from '../../../src/lib/contract/events';
import type { StateName } from '../../../src/lib/contract/states';
import { STATE_TYPE_OF } from '../../../src/lib/contract/states';
import { cutChunks } from '../../../src/lib/history/event-chunks';
import { flowRunRows } from '../../../src/lib/history/flow-run-rows';
import { database } from '../../../src/lib/history/schema';
import { RunLedger } from '../../../src/lib/projections/run-ledger';

const START = 1_700_000_000_000;
const FLOW = 'amber-heron';

/** One flow run with so many task runs, each 5 ms after the one before, and so many printed lines. */
function eventsOf(id: string, tasks: number, lines: number): RunEvent[] {
  const flow = `${id}-flow`;
  const state = (at: number, run: string, name: StateName): RunEvent => ({
    type: 'state',
    at,
    id: run,
    state: { type: STATE_TYPE_OF[name], name },
    runCount: 1,
    ...(name === 'Completed' && { result: { n: at } }),
  });
  const events: RunEvent[] = [
    { type: 'program-started', at: START, clock: 'fast', seed: 1 },
    {
      type: 'flow-run-created',
      at: START,
      id: flow,
      name: FLOW,
      flowName: 'grande',
      key: flow,
      parameters: {},
      tags: [],
    },
    state(START, flow, 'Running'),
  ];
  let at = START;
  for (let n = 0; n < tasks; n++) {
    at = START + n * 5;
    const task = `${id}-${n}`;
    const before = n >= 10 && n % 10 === 0 ? [`${id}-${n - 10}`] : [];
    events.push({
      type: 'task-run-created',
      at,
      id: task,
      name: `tarea-${n}`,
      taskName: 'tarea',
      flowRunId: flow,
      key: task,
      parameters: { n },
      tags: [],
      upstream: before,
      how: 'submitted',
      site: { file: 'main.ts', line: 3, column: 1 },
    });
    events.push(state(at + 1, task, 'Running'));
    events.push(state(at + 4, task, n % 50 === 7 ? 'Failed' : 'Completed'));
  }
  for (let n = 0; n < lines; n++) {
    const message = `línea ${n}: ${'texto '.repeat((n % 7) + 1)}`;
    events.push({ type: 'log', at, level: n % 5 ? 'PRINT' : 'INFO', message, flowRunId: flow });
  }
  events.push(state(at + 10, flow, 'Completed'));
  events.push({ type: 'program-ended', at: at + 10, outcome: 'Completed' });
  return events;
}

/** Keeps such a run in the history of this origin, and gives its flow run's id. */
async function fillRun(id: string, tasks: number, lines: number): Promise<string> {
  const events = eventsOf(id, tasks, lines);
  const ledger = new RunLedger();
  for (const event of events) ledger.apply(event);
  const entry = 'main.ts';
  const program = { v: 1 as const, files: { [entry]: '// grande\n\ntarea();\n' }, entry };
  await database.programRuns.add({
    id,
    startedAt: START,
    endedAt: ledger.lastAt ?? START,
    outcome: 'Completed',
    program,
    entry,
  });
  await database.flowRuns.bulkAdd(flowRunRows(ledger.flowRuns.keys(), ledger, id, entry));
  await database.eventChunks.bulkAdd(cutChunks(id, 0, events));
  return `${id}-flow`;
}

Object.assign(globalThis, { fillRun });
