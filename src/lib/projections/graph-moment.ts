import type { StateRecord } from '$lib/contract/run-file';
import type { StateName, StateType } from '$lib/contract/states';
import { createdAt } from './run-children';
import type { GraphNode } from './run-graph';
import type { RunLedger } from './run-ledger';

/** What became of a node's runs, as of a moment. */
export interface NodeMoment {
  /** The run that says most of the node: one that failed, else one that goes on, else the first. */
  readonly telling: string;
  /** Its state; undefined before it existed. */
  readonly state: StateRecord | undefined;
  readonly waiting: boolean;
  /** How many runs are in each state, the gravest first. */
  readonly counts: readonly { readonly state: StateRecord; readonly count: number }[];
  /** How many existed. */
  readonly existing: number;
  /** How long the one run took that it stands for, in ms; undefined while it goes on. */
  readonly tookMs: number | undefined;
}

/** What a reader wants to know first. */
const GRAVITY: readonly StateType[] = [
  'CRASHED',
  'FAILED',
  'PAUSED',
  'RUNNING',
  'CANCELLING',
  'SCHEDULED',
  'PENDING',
  'CANCELLED',
  'COMPLETED',
];

export function nodeMoment(
  { id, runs }: Pick<GraphNode, 'id' | 'runs'>,
  ledger: Pick<RunLedger, 'run'>,
  waiting: ReadonlySet<string>,
): NodeMoment {
  const kinds = new Map<StateName, { id: string; state: StateRecord; count: number }>();
  let existing = 0;
  for (const run of runs) {
    const state = ledger.run(run)?.state;
    if (!state) continue;
    existing++;
    const kind = kinds.get(state.name);
    if (kind) kind.count++;
    else kinds.set(state.name, { id: run, state, count: 1 });
  }
  const counts = [...kinds.values()].sort(
    (a, b) => GRAVITY.indexOf(a.state.type) - GRAVITY.indexOf(b.state.type),
  );
  const asked = runs.find((run) => waiting.has(run));
  const [gravest] = counts;
  const failed = gravest?.state.type === 'FAILED' || gravest?.state.type === 'CRASHED';
  const telling = failed ? gravest.id : (asked ?? gravest?.id ?? id);
  const run = ledger.run(telling);
  const ended = runs.length === 1 ? run?.endedAt : undefined;
  return {
    telling,
    state: run?.state,
    waiting: waiting.has(telling),
    counts,
    existing,
    tookMs: run && ended !== undefined ? ended - createdAt(run) : undefined,
  };
}
