import { parentId } from './run-children';
import type { RunLedger } from './run-ledger';

/** The runs that wait for a person right now, themselves or below them. Costs what is open. */
export function waitingRuns(ledger: Pick<RunLedger, 'openPrompts' | 'run'>): ReadonlySet<string> {
  const waiting = new Set<string>();
  for (const { taskRunId, flowRunId } of ledger.openPrompts.values()) {
    for (let id = taskRunId ?? flowRunId ?? ''; id !== '' && !waiting.has(id);) {
      waiting.add(id);
      const run = ledger.run(id);
      id = run ? parentId(run) : '';
    }
  }
  return waiting;
}
