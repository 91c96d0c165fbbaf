import type { RunEvent } from '$lib/contract/events';
import { eventsFrom } from './event-chunks';
import { loadProgramRow } from './load-run';
import { database, type HistoryDatabase } from './schema';

/** So many runs are looked back upon; forged ones could go round in a circle. */
const MOST_RUNS = 1000;

/** The events of the runs from which this one went on, the oldest first; a deleted one ends the row. */
export async function eventsBefore(
  programRunId: string,
  db: HistoryDatabase = database,
): Promise<readonly RunEvent[]> {
  const ids = new Set<string>();
  let run = await loadProgramRow(programRunId, db);
  while (run?.resumes !== undefined && !ids.has(run.resumes) && ids.size < MOST_RUNS) {
    run = await loadProgramRow(run.resumes, db);
    if (run) ids.add(run.id);
  }
  const events: RunEvent[] = [];
  for (const id of [...ids].reverse()) {
    for (const event of (await eventsFrom(id, 0, db)).events) events.push(event);
  }
  return events;
}
