import type { ProgramOutcome, RunEvent } from '$lib/contract/events';
import type { AttemptsMade } from '$lib/contract/restored-run';

/** The program came to its end: whoever goes on from there tries again what had failed. */
const OVER: ReadonlySet<ProgramOutcome> = new Set(['Completed', 'Failed']);

/** The runs of which more than one attempt was made, in whichever of the program runs, with the last one's number. */
export function attemptsMade(events: readonly RunEvent[]): AttemptsMade[] {
  const keys = new Map<string, string>();
  const last = new Map<string, number>();
  const failed = new Set<string>();
  let isOver = false;
  for (const event of events) {
    switch (event.type) {
      case 'program-started':
        isOver = false;
        break;
      case 'program-ended':
        isOver = OVER.has(event.outcome);
        break;
      case 'flow-run-created':
      case 'task-run-created':
        keys.set(event.id, event.key);
        break;
      case 'state': {
        const key = keys.get(event.id);
        if (key === undefined) break;
        last.set(key, Math.max(last.get(key) ?? 0, event.runCount));
        if (event.state.type === 'FAILED') failed.add(key);
        else failed.delete(key);
        break;
      }
      default:
    }
  }
  return [...last].flatMap(([key, number]) =>
    number > 1
      ? { key, last: number, ...(isOver && failed.has(key) && { anew: true as const }) }
      : [],
  );
}
