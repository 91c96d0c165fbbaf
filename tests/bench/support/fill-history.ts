import type { RunEvent } from '../../../src/lib/contract/events';
import { cutChunks } from '../../../src/lib/history/event-chunks';
import { flowRunRows } from '../../../src/lib/history/flow-run-rows';
import type { ProgramRunRow } from '../../../src/lib/history/rows';
import type { HistoryDatabase } from '../../../src/lib/history/schema';
import { RunLedger } from '../../../src/lib/projections/run-ledger';

const MINUTE = 60_000;
const AT_ONCE = 2000;
const TASKS = 10;
/** The newest flow run's id; it has a thousand task runs. */
export const LAST_RUN = 'run-last';
const MANY_TASKS = 1000;

/** A run a minute until now, fifty events each: the latest page is alike, whatever lies behind it. */
export async function fillHistory(db: HistoryDatabase, size: number, now: number): Promise<void> {
  for (let start = 0; start < size; start += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, size - start) }, (_, n) => {
      const place = start + n;
      const isLast = place === size - 1;
      const id = isLast ? LAST_RUN : `run-${String(place).padStart(12, '0')}`;
      return keptRun(id, place, now - (size - place) * MINUTE, isLast ? MANY_TASKS : TASKS);
    });
    await Promise.all([
      db.programRuns.bulkAdd(made.map(({ programRun }) => programRun)),
      db.flowRuns.bulkAdd(made.flatMap(({ rows }) => rows)),
      db.eventChunks.bulkAdd(made.flatMap(({ chunks }) => chunks)),
    ]);
  }
}

/** What the recorder would have kept. */
function keptRun(id: string, place: number, at: number, tasks: number) {
  const programRunId = `program-${id}`;
  const entry = 'main.ts';
  const failed = place % 7 === 0;
  const tags = [...(place % 3 ? [] : ['nocturno']), ...(place % 500 ? [] : ['raro'])];
  const ledger = new RunLedger();
  const end = failed ? ('Failed' as const) : ('Completed' as const);
  const events: RunEvent[] = [
    { type: 'program-started', at, clock: 'real', seed: place },
    {
      type: 'flow-run-created',
      at,
      id,
      name: `amber-${place}`,
      flowName: `flujo${place % 20}`,
      key: `flujo-${place}`,
      parameters: {},
      tags,
    },
    stateOf(id, 'Running', at),
    ...Array.from({ length: tasks }, (_, n) => taskRun(id, n, at)).flat(),
    stateOf(id, end, at + 1000),
    { type: 'program-ended', at: at + 1001, outcome: end },
  ];
  for (const event of events) ledger.apply(event);
  const programRun: ProgramRunRow = {
    id: programRunId,
    startedAt: at,
    endedAt: at + 1001,
    outcome: end,
    program: { v: 1, files: { [entry]: PROGRAM }, entry },
    entry,
  };
  const rows = flowRunRows([id], ledger, programRunId, entry);
  return { programRun, rows, chunks: cutChunks(programRunId, 0, ledger.events) };
}

/** Five events. */
function taskRun(flowRunId: string, n: number, at: number): RunEvent[] {
  const id = `${flowRunId}-task-${n}`;
  const site = { file: 'main.ts', line: 9, column: 3 };
  return [
    {
      type: 'task-run-created',
      at,
      id,
      name: `tarea-${n}`,
      taskName: 'tarea',
      key: `${flowRunId}/tarea:${n}`,
      flowRunId,
      parameters: { n },
      tags: [],
      upstream: [],
      how: 'called',
      site,
    },
    stateOf(id, 'Running', at),
    { type: 'log', at, level: 'INFO', message: `línea ${n}`, flowRunId, taskRunId: id },
    { type: 'log', at, level: 'PRINT', message: `otra ${n}`, flowRunId, taskRunId: id },
    stateOf(id, 'Completed', at + 100),
  ];
}

const TYPES = { Running: 'RUNNING', Completed: 'COMPLETED', Failed: 'FAILED' } as const;

function stateOf(id: string, name: keyof typeof TYPES, at: number): RunEvent {
  return { type: 'state', at, id, state: { type: TYPES[name], name }, runCount: 1 };
}

const PROGRAM = `import { flow, task } from 'flujo';
${'// una línea del programa\n'.repeat(30)}`;
