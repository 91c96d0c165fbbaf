import type { ProgramOutcome, RunEvent } from '$lib/contract/events';
import { isFinal, type StateValue } from '$lib/contract/states';
import type { RunLedger } from './run-ledger';

export interface Closing {
  /** Stop cancels; a worker or tab that is gone crashed. */
  readonly as: Extract<ProgramOutcome, 'Cancelled' | 'Crashed'>;
  readonly at: number;
  readonly message?: string;
}

/** The events that end all that has not ended, children before parents, then the program. */
export function closingEvents(ledger: RunLedger, closing: Closing): RunEvent[] {
  const { as, message } = closing;
  if (!ledger.program || ledger.outcome) return [];
  // A fast clock may be ahead of the world's.
  const at = Math.max(closing.at, ledger.lastAt ?? 0);
  const type = as === 'Cancelled' ? 'CANCELLED' : 'CRASHED';
  const state: StateValue = { type, name: as, ...(message !== undefined && { message }) };
  const events: RunEvent[] = [];
  // Children are created after their parents.
  for (const event of ledger.events.toReversed()) {
    if (event.type !== 'flow-run-created' && event.type !== 'task-run-created') continue;
    const run = ledger.run(event.id);
    if (!run || isFinal(run.state)) continue;
    events.push({ type: 'state', at, id: run.id, state, runCount: run.runCount });
  }
  events.push({ type: 'program-ended', at, outcome: as });
  return events;
}
