import type { FlowRunRecord, StateRecord, TaskRunRecord } from '$lib/contract/run-file';
import { isFinal, type StateName } from '$lib/contract/states';
import type { LedgerPrompt } from './run-ledger';
import { shortResult } from './short-result';

/** A stretch of a run's time, in ms since the epoch on the run's clock. */
export interface TimelineSegment {
  readonly kind: 'working' | 'waiting' | 'idle';
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
  readonly ownWaits: readonly { readonly from: number; readonly to: number }[];
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
}
interface TimelineOptions {
  /** The present, in ms since the epoch on the run's clock. */
  readonly now: number;
  readonly mostRows?: number;
  /** Only this run and what lies below it. */
  readonly rootId?: string;
}
type Run = FlowRunRecord | TaskRunRecord;

/** Lanes by start, what a run started right below it. */
export function timeline(source: TimelineSource, options: TimelineOptions): Timeline {
  const { now, mostRows = 200, rootId } = options;
  const children = childrenOf(source);
  const waits = waitsOf(source.prompts, now);
  const rows: TimelineRow[] = [];
  let seen = 0;

  const add = (run: Run, depth: number): Wait[] => {
    const index = rows.length;
    const room = seen++ < mostRows;
    // The lanes below come to stand behind this one, whose waits take in theirs.
    if (room) rows.push(laneOf(run, depth, { own: [], all: [] }, now, 0));
    const own = waits.get(run.id) ?? [];
    const waited = [...own];
    for (const child of children.get(run.id) ?? []) {
      for (const wait of add(child, depth + 1)) waited.push(wait);
    }
    if (room) {
      const below = rows.length - index - 1;
      rows[index] = laneOf(run, depth, { own, all: waited }, now, below);
    }
    return waited;
  };
  const root = rootId === undefined ? undefined : source.flowRuns.get(rootId);
  for (const run of root ? [root] : (children.get('') ?? [])) add(run, 0);

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

/** Every run's direct children by start; those without a parent under ''. */
function childrenOf({ flowRuns, taskRuns }: TimelineSource): ReadonlyMap<string, Run[]> {
  const children = new Map<string, Run[]>();
  const put = (parent: string, run: Run) => {
    const list = children.get(parent);
    if (list) list.push(run);
    else children.set(parent, [run]);
  };
  for (const run of flowRuns.values()) put(run.parentTaskRunId ?? run.parentFlowRunId ?? '', run);
  for (const run of taskRuns.values()) put(run.parentTaskRunId ?? run.flowRunId ?? '', run);
  for (const list of children.values()) list.sort((a, b) => createdAt(a) - createdAt(b));
  return children;
}

interface Wait {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/** When each run itself waited for a person. */
function waitsOf(prompts: TimelineSource['prompts'], now: number): ReadonlyMap<string, Wait[]> {
  const waits = new Map<string, Wait[]>();
  for (const prompt of prompts.values()) {
    const id = prompt.taskRunId ?? prompt.flowRunId;
    if (id === undefined) continue;
    const { askedAt: from, open } = prompt;
    const to = Math.max(from, prompt.answeredAt ?? (open ? now : Infinity));
    const list = waits.get(id);
    if (list) list.push({ from, to, open });
    else waits.set(id, [{ from, to, open }]);
  }
  return waits;
}

function laneOf(
  run: Run,
  depth: number,
  waits: { readonly own: readonly Wait[]; readonly all: readonly Wait[] },
  now: number,
  below: number,
): TimelineRow {
  const from = createdAt(run);
  const ended = isFinal(run.state);
  const to = Math.max(from, run.endedAt ?? now);
  const waited = merged(waits.all, from, to);
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
    segments: segmentsOf(run, waited, to),
    ownWaits: merged(waits.own, from, to),
    ...(note !== undefined && { note }),
    below,
  };
}

function createdAt(run: Run): number {
  return run.states[0]?.at ?? run.state.at;
}

function noteOf(run: Run): string | undefined {
  const { state, result } = run;
  if (!isFinal(state)) return undefined;
  const value = result === undefined ? undefined : shortResult(result);
  if (state.name === 'Completed') return value;
  return state.name === 'Cached' && value !== undefined ? `${state.name} ${value}` : state.name;
}

/** The waits within a run's time, none overlapping another, by start. */
function merged(waits: readonly Wait[], from: number, to: number): Wait[] {
  const list: Wait[] = [];
  for (const wait of [...waits].sort((a, b) => a.from - b.from)) {
    const cut = { ...wait, from: Math.max(wait.from, from), to: Math.min(wait.to, to) };
    const last = list.at(-1);
    if (cut.to <= cut.from) continue;
    if (last && cut.from <= last.to) {
      list[list.length - 1] = { ...last, to: Math.max(last.to, cut.to) };
    } else list.push(cut);
  }
  return list;
}

/** Each state's stretch; those of running states told apart into waiting and working. */
function segmentsOf(run: Run, waits: readonly Wait[], end: number): TimelineSegment[] {
  const segments: TimelineSegment[] = [];
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
    for (const wait of waits) {
      if (wait.to <= at || wait.from >= to) continue;
      if (wait.from > at) segments.push({ kind: 'working', from: at, to: wait.from, state: name });
      const until = Math.min(wait.to, to);
      segments.push({ kind: 'waiting', from: Math.max(at, wait.from), to: until, state: name });
      at = until;
    }
    if (at < to || at === from) segments.push({ kind: 'working', from: at, to, state: name });
  });
  return segments;
}
