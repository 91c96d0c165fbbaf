import type { Timeline, TimelineSegment } from './timeline';

export type LegendEntry = 'working' | 'waiting' | 'queued' | 'retry' | 'mark' | 'fault';

/** Which kinds of marks a timeline has, in the order of a legend. */
export function timelineMarks(
  { rows }: Pick<Timeline, 'rows'>,
  faults: ReadonlyMap<string, unknown>,
): LegendEntry[] {
  const found = new Set<LegendEntry>();
  for (const row of rows) {
    if (faults.has(row.id)) found.add('fault');
    if (row.ownWaits.length > 0) found.add('waiting');
    if (row.ownQueues.length > 0) found.add('queued');
    if (row.kind === 'flow') continue;
    if (row.state.name === 'Cached' || row.state.name === 'NotReady') found.add('mark');
    for (const segment of row.segments) {
      const entry = entryOf(segment);
      if (entry) found.add(entry);
    }
  }
  return ENTRIES.filter((entry) => found.has(entry));
}

const ENTRIES: readonly LegendEntry[] = ['working', 'waiting', 'queued', 'retry', 'mark', 'fault'];

function entryOf({ kind, state }: TimelineSegment): LegendEntry | undefined {
  if (kind !== 'idle') return kind;
  return state === 'AwaitingRetry' ? 'retry' : undefined;
}
