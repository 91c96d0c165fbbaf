import { eventsFrom, type KeptEvents } from './event-chunks';
import { parseFlowRun, parseProgramRun, type FlowRunRow, type ProgramRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

export interface KeptRun {
  readonly flowRun: FlowRunRow;
  readonly programRun: ProgramRunRow;
}

/** A flow run and the program run that it belongs to; undefined when there is no such run. */
export async function loadRun(
  flowRunId: string,
  db: HistoryDatabase = database,
): Promise<KeptRun | undefined> {
  const flowRun = parseFlowRun(await db.flowRuns.get(flowRunId));
  if (!flowRun) return undefined;
  const programRun = parseProgramRun(await db.programRuns.get(flowRun.programRunId));
  return programRun && programRun.outcome !== 'Deleting' ? { flowRun, programRun } : undefined;
}

/** The first flow run of a program run, which lends it its name; undefined when it has none. */
export async function firstFlowRun(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<FlowRunRow | undefined> {
  // Ids sort by when they were made; a flow run that another started came after it.
  const kept = await db.flowRuns
    .where({ programRunId })
    .filter(({ isRoot }) => isRoot === 1)
    .first();
  return parseFlowRun(kept);
}

/** A program run without its events; undefined when there is no such run. */
export async function loadProgramRow(
  id: string,
  db: HistoryDatabase = database,
): Promise<ProgramRunRow | undefined> {
  const programRun = parseProgramRun(await db.programRuns.get(id));
  return programRun?.outcome === 'Deleting' ? undefined : programRun;
}

export interface KeptProgramRun extends KeptEvents {
  readonly programRun: ProgramRunRow;
}

/** A program run with all its events; undefined when there is no such run. */
export async function loadProgramRun(
  id: string,
  db: HistoryDatabase = database,
): Promise<KeptProgramRun | undefined> {
  const programRun = parseProgramRun(await db.programRuns.get(id));
  return programRun && { programRun, ...(await eventsFrom(id, 0, db)) };
}
