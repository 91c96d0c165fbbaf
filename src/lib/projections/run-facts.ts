import type { StateRecord } from '$lib/contract/run-file';
import { isFinal } from '$lib/contract/states';
import type { RunLedger } from './run-ledger';
import { shortResult } from './short-result';
import { waitingRuns } from './waiting-runs';

/** One run in a line, as the ledger has it. Times in ms since the epoch on the run's clock. */
export interface RunFacts {
  readonly kind: 'flow' | 'task';
  /** The flow's name, or the task run's. */
  readonly label: string;
  readonly runName: string;
  readonly state: StateRecord;
  /** For a person right now, itself or below it. */
  readonly waiting: boolean;
  readonly from: number;
  /** `now`, while the run goes on. */
  readonly to: number;
  readonly ended: boolean;
  readonly waitedMs: number;
  readonly runCount: number;
  readonly result?: string;
  /** It was given a kept result: by the task run of that name, or by one of an earlier program run. */
  readonly cached?: { readonly from: string | undefined };
}

/** Undefined for a run that did not exist yet. Costs what is open, not what the ledger holds. */
export function runFacts(ledger: RunLedger, id: string, now: number): RunFacts | undefined {
  const run = ledger.run(id);
  if (!run) return undefined;
  const isFlow = 'flowName' in run;
  const cached = ledger.cached.of(id);
  const from = run.states[0]?.at ?? run.state.at;
  const to = Math.max(from, run.endedAt ?? now);
  return {
    kind: isFlow ? 'flow' : 'task',
    label: isFlow ? run.flowName : run.name,
    runName: run.name,
    state: run.state,
    waiting: waitingRuns(ledger).has(id),
    from,
    to,
    ended: isFinal(run.state),
    waitedMs: ledger.waitingMs(id, to),
    runCount: run.runCount,
    ...(run.result !== undefined && { result: shortResult(run.result) }),
    ...(cached && { cached: { from: ledger.run(cached.runId ?? '')?.name } }),
  };
}
