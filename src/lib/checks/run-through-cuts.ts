import type { Fault } from '$lib/contract/fault';
import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { RestoredRunData } from '$lib/contract/restored-run';
import { closingEvents } from '$lib/projections/close-runs';
import { restoreRun } from '$lib/projections/restore-run';
import type { RunLedger } from '$lib/projections/run-ledger';
import type { Trial } from './exercise';
import type { Obstacle } from './mark-exercise';

/** One run of a trial: to its end, or until the power is cut. */
export interface TrialPart {
  /** The next question's; null closes it. */
  readonly nextAnswer: () => string | null;
  readonly faults: readonly Fault[];
  /** What the runs before it kept. */
  readonly variables: Readonly<Record<string, Json>>;
  /** What the run before it had done, where the power was cut. */
  readonly restored?: RestoredRunData;
}

/**
 * Runs the program; where a fault cuts the power it goes on from there, as a student would press Resume.
 * The ledgers of all runs, in order; what has struck does not strike again.
 */
export async function runThroughCuts(
  trial: Trial,
  runPart: (part: TrialPart) => Promise<RunLedger | Obstacle>,
): Promise<readonly RunLedger[] | Obstacle> {
  const answers = [...(trial.answers ?? [])];
  const nextAnswer = () => answers.shift() ?? null;
  const variables: Record<string, Json> = {};
  const ledgers: RunLedger[] = [];
  let faults = trial.faults ?? [];
  const told: RunEvent[] = [];
  let restored: RestoredRunData | undefined;
  for (;;) {
    const part = { nextAnswer, faults, variables: { ...variables } };
    const ran = await runPart({ ...part, ...(restored && { restored }) });
    if (typeof ran === 'string') return ran;
    ledgers.push(ran);
    if (!isCut(ran)) return ledgers;
    for (const { name, value } of ran.products.variables) variables[name] = value;
    for (const event of ran.events) told.push(event);
    restored = restoreRun(`cut-${ledgers.length}`, told);
    const struck = new Set(
      ran.events.flatMap((event) => (event.type === 'fault-struck' ? [event.fault] : [])),
    );
    faults = faults.filter((_, index) => !struck.has(index));
    const closing = closingEvents(ran, { as: 'Crashed', at: ran.lastAt ?? 0 });
    for (const event of closing) ran.apply(event);
  }
}

/** Nothing is said after the power is cut. */
function isCut({ outcome, events }: RunLedger): boolean {
  return (
    outcome === undefined &&
    events.some((event) => event.type === 'fault-struck' && event.kind === 'power-cut')
  );
}
