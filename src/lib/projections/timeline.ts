import type { FlowRunRecord, StateRecord, TaskRunRecord } from '$lib/contract/run-file';
import { isFinal, type StateName } from '$lib/contract/states';
import { childrenOf, createdAt, type Run } from './run-children';
import type { LedgerPrompt } from './run-ledger';
import type { RunProducts } from './run-products';
import { shortResult } from './short-result';
import { limitQueues, merged, personWaits, without, type Stretch, type Wait } from './stretches';

/** A stretch of a run's time, in ms since the epoch on the run's clock. */
export interface TimelineSegment {
  /** `waiting` for a person, `queued` for slots of a limit, `idle` before the start and between attempts. */
  readonly kind: 'working' | 'waiting' | 'queued' | 'idle';
  readonly from: number;
  readonly to: number;
  /** What the stretch led to; for the last one, the run's state. */
  readonly state: StateName;
}

/** One lane. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: 'flow' | 'task';
  /** The flow's name, or the task run's. */
  readonly label: string;
  readonly runName: string;
  readonly depth: number;
  readonly from: number;
  /** The present, while the run goes on. */
  readonly to: number;
  readonly state: StateRecord;
  readonly ended: boolean;
  /** Waiting for a person right now, itself or below it. */
  readonly waiting: boolean;
  readonly waitedMs: number;
  readonly segments: readonly TimelineSegment[];
  /** When the run itself asked, and not one below it. */
  readonly ownWaits: readonly Stretch[];
  /** When the run itself stood in line for slots of a limit, and asked nobody. */
  readonly ownQueues: readonly Stretch[];
  /** Shown beside the bar: the result, or the name of a state that has none. */
  readonly note?: string;
  /** How many of the lanes that follow lie inside this run. */
  readonly below: number;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly from: number;
  readonly to: number;
  readonly live: boolean;
  /** Runs beyond the most lanes that are shown. */
  readonly hidden: number;
}

export interface TimelineSource {
  readonly flowRuns: ReadonlyMap<string, FlowRunRecord>;
  readonly taskRuns: ReadonlyMap<string, TaskRunRecord>;
  readonly prompts: ReadonlyMap<string, LedgerPrompt>;
  readonly products: Pick<RunProducts, 'limits'>;
}
interface TimelineOptions {
  /** The present, in ms since the epoch on the run's clock. */
  readonly now: number;
  readonly mostRows?: number;
  /** Only this run and what lies below it. */
  readonly rootId?: string;
}

/** Lanes by start, what a run started right below it. */
export function timeline(source: TimelineSource, options: TimelineOptions): Timeline {
  const { now, mostRows = 200, rootId } = options;
  const children = childrenOf(source);
  const waits = personWaits(source.prompts, now);
  const queues = limitQueues(source.products.limits, now);
  const lanes: (TimelineRow | undefined)[] = [];
  let seen = 0;

  const add = (run: Run, depth: number): Wait[] => {
    const index = lanes.length;
    const room = seen++ < mostRows;
    // The lanes below come to stand behind this one, whose waits take in theirs.
    if (room) lanes.push(undefined);
    const own = waits.get(run.id) ?? [];
    const waited = [...own];
    for (const child of children.get(run.id) ?? []) {
      for (const wait of add(child, depth + 1)) waited.push(wait);
    }
    if (room) {
      const below = lanes.length - index - 1;
      const found = { own, all: waited, queues: queues.get(run.id) ?? [] };
      lanes[index] = laneOf(run, depth, found, now, below);
    }
    return waited;
  };
  const root = rootId === undefined ? undefined : source.flowRuns.get(rootId);
  for (const run of root ? [root] : (children.get('') ?? [])) add(run, 0);

  const rows = lanes.filter((lane) => lane !== undefined);
  const live = rows.some((row) => !row.ended);
  const ends = rows.map((row) => row.to);
  return {
    rows,
    from: rows.reduce((first, row) => Math.min(first, row.from), rows[0]?.from ?? now),
    to: ends.reduce((last, end) => Math.max(last, end), live ? now : (ends[0] ?? now)),
    live,
    hidden: seen - rows.length,
  };
}

function laneOf(
  run: Run,
  depth: number,
  waits: Readonly<Record<'own' | 'all' | 'queues', readonly Wait[]>>,
  now: number,
  below: number,
): TimelineRow {
  const from = createdAt(run);
  const ended = isFinal(run.state);
  const to = Math.max(from, run.endedAt ?? now);
  const waited = merged(waits.all, from, to);
  const queued = without(merged(waits.queues, from, to), waited);
  const isFlow = 'flowName' in run;
  const note = noteOf(run);
  return {
    id: run.id,
    kind: isFlow ? 'flow' : 'task',
    label: isFlow ? run.flowName : run.name,
    runName: run.name,
    depth,
    from,
    to,
    state: run.state,
    ended,
    waiting: !ended && waits.all.some((wait) => wait.open),
    waitedMs: waited.reduce((sum, wait) => sum + wait.to - wait.from, 0),
    segments: segmentsOf(run, waited, queued, to),
    ownWaits: merged(waits.own, from, to),
    ownQueues: queued,
    ...(note !== undefined && { note }),
    below,
  };
}

function noteOf(run: Run): string | undefined {
  const { state, result } = run;
  if (!isFinal(state)) return undefined;
  const value = result === undefined ? undefined : shortResult(result);
  if (state.name === 'Completed') return value;
  return state.name === 'Cached' && value !== undefined ? `${state.name} ${value}` : state.name;
}

/** Each state's stretch; those of running states told apart into waits and work. */
function segmentsOf(
  run: Run,
  waits: readonly Stretch[],
  queues: readonly Stretch[],
  end: number,
): TimelineSegment[] {
  const segments: TimelineSegment[] = [];
  const stops = [
    ...waits.map((wait) => ({ ...wait, kind: 'waiting' as const })),
    ...queues.map((queue) => ({ ...queue, kind: 'queued' as const })),
  ].sort((a, b) => a.from - b.from);
  run.states.forEach((state, index) => {
    if (isFinal(state)) return;
    const next = run.states[index + 1];
    const from = state.at;
    const to = Math.max(from, next?.at ?? end);
    const name = next?.name ?? state.name;
    if (state.type !== 'RUNNING') {
      segments.push({ kind: 'idle', from, to, state: state.name });
      return;
    }
    let at = from;
    for (const { kind, ...stop } of stops) {
      if (stop.to <= at || stop.from >= to) continue;
      if (stop.from > at) segments.push({ kind: 'working', from: at, to: stop.from, state: name });
      const until = Math.min(stop.to, to);
      segments.push({ kind, from: Math.max(at, stop.from), to: until, state: name });
      at = until;
    }
    if (at < to || at === from) segments.push({ kind: 'working', from: at, to, state: name });
  });
  return segments;
}
