import type { LogLevel, RunEvent } from '$lib/contract/events';
import type { TranscriptLine } from './transcript';

/** From the least to the gravest; what a program prints and asks stands with INFO. */
const RANK: Readonly<Record<LogLevel | 'PROMPT', number>> = {
  DEBUG: 0,
  PRINT: 1,
  PROMPT: 1,
  INFO: 1,
  WARNING: 2,
  ERROR: 3,
  CRITICAL: 4,
};
export const LEAST_LEVELS = ['DEBUG', 'INFO', 'WARNING', 'ERROR'] as const;
export type LeastLevel = (typeof LEAST_LEVELS)[number];

export interface LineFilter {
  /** This level and the graver ones. */
  readonly least?: LeastLevel | undefined;
  /** Of these flow and task runs. */
  readonly runs?: ReadonlySet<string> | undefined;
}

export function filterLines(
  lines: readonly TranscriptLine[],
  { least = 'DEBUG', runs }: LineFilter,
): readonly TranscriptLine[] {
  if (least === 'DEBUG' && !runs) return lines;
  return lines.filter(
    ({ level, flowRunId, taskRunId }) =>
      RANK[level] >= RANK[least] && (!runs || runs.has(taskRunId ?? flowRunId ?? '')),
  );
}

/** The places of the lines that have the text, whatever its capitals. */
export function findLines(lines: readonly TranscriptLine[], text: string): readonly number[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const found: number[] = [];
  lines.forEach((line, index) => {
    if (line.text.toLowerCase().includes(wanted)) found.push(index);
  });
  return found;
}

/** The run and all that it started, at any depth. */
export function runsUnder(id: string, events: readonly RunEvent[]): ReadonlySet<string> {
  const under = new Set([id]);
  for (const event of events) {
    if (event.type !== 'flow-run-created' && event.type !== 'task-run-created') continue;
    const flow = event.type === 'flow-run-created' ? event.parentFlowRunId : event.flowRunId;
    // What a task calls belongs to the task, though its flow is named too.
    if (under.has(event.parentTaskRunId ?? flow ?? '')) under.add(event.id);
  }
  return under;
}
