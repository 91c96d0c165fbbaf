import type { RunEvent } from '$lib/contract/events';
import { isFinal } from '$lib/contract/states';
import { childrenOf, parentId, type Run } from './run-children';
import type { RunLedger } from './run-ledger';

/** A run, or the runs of one name where there are too many to draw each. */
export interface GraphNode {
  /** The run's id; of several, the first one's. */
  readonly id: string;
  readonly kind: 'flow' | 'task';
  /** The flow's name, or the task run's; of several task runs, the task's. */
  readonly label: string;
  readonly runName: string;
  /** The ids of the runs that it stands for. */
  readonly runs: readonly string[];
  /** What they started. */
  readonly children: readonly GraphNode[];
}

/** `waited`: for its result or its end, as the program says. `after`: it was started when the other had ended. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'waited' | 'after';
}

export interface RunGraph {
  readonly roots: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many runs it tells of. */
  readonly total: number;
  /** Runs of one name are one node. */
  readonly folded: boolean;
  /** Runs of which there is no node. */
  readonly hidden: number;
}

/** More nodes than this make no picture. */
export const MOST_NODES = 100;

/** Who waited for whom: the run `rootId` and all below it, else the whole program. */
export function runGraph(ledger: RunLedger, rootId?: string): RunGraph {
  const children = childrenOf(ledger);
  const root = rootId === undefined ? undefined : ledger.flowRuns.get(rootId);
  const first = root ? [root] : (children.get('') ?? []);
  const total = countUnder(first, children);
  const folded = total > MOST_NODES;
  const nodeOf = new Map<string, string>();
  let made = 0;

  const nodes = (runs: readonly Run[]): GraphNode[] => {
    const found: GraphNode[] = [];
    for (const group of folded ? byName(runs) : runs.map((run) => [run])) {
      const [one] = group;
      if (!one || made >= MOST_NODES) continue;
      made++;
      for (const run of group) nodeOf.set(run.id, one.id);
      found.push({
        id: one.id,
        kind: 'flowName' in one ? 'flow' : 'task',
        label: group.length > 1 || 'flowName' in one ? definitionOf(one) : one.name,
        runName: one.name,
        runs: group.map((run) => run.id),
        children: nodes(group.flatMap((run) => children.get(run.id) ?? [])),
      });
    }
    return found;
  };
  const roots = nodes(first);
  const edges = edgesOf(ledger.events, ledger, nodeOf);
  return { roots, edges, total, folded, hidden: total - nodeOf.size };
}

const definitionOf = (run: Run): string => ('flowName' in run ? run.flowName : run.taskName);

function countUnder(first: readonly Run[], children: ReadonlyMap<string, readonly Run[]>): number {
  const open = [...first];
  let count = 0;
  for (let run = open.pop(); run; run = open.pop()) {
    count++;
    for (const child of children.get(run.id) ?? []) open.push(child);
  }
  return count;
}

function byName(runs: readonly Run[]): Run[][] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${'flowName' in run ? 'flow' : 'task'} ${definitionOf(run)}`;
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return [...groups.values()];
}

/** In the order of the events, for times tie: a run that waited for none comes after its sibling that ended last. */
function edgesOf(
  events: readonly RunEvent[],
  ledger: RunLedger,
  nodeOf: ReadonlyMap<string, string>,
): GraphEdge[] {
  const edges = new Map<string, GraphEdge>();
  const add = (fromRun: string, toRun: string, kind: GraphEdge['kind']) => {
    const from = nodeOf.get(fromRun);
    const to = nodeOf.get(toRun);
    if (from === undefined || to === undefined || from === to) return;
    const key = `${from} ${to}`;
    if (kind === 'waited' || !edges.has(key)) edges.set(key, { from, to, kind });
  };
  const lastEnded = new Map<string, string>();
  const ended = new Set<string>();
  for (const event of events) {
    if (event.type === 'state' && isFinal(event.state) && !ended.has(event.id)) {
      const run = ledger.run(event.id);
      if (run) lastEnded.set(parentId(run), run.id);
      ended.add(event.id);
    }
    if (event.type !== 'flow-run-created' && event.type !== 'task-run-created') continue;
    const upstream = event.type === 'task-run-created' ? event.upstream : [];
    for (const id of upstream) add(id, event.id, 'waited');
    const run = ledger.run(event.id);
    const before = run && upstream.length === 0 ? lastEnded.get(parentId(run)) : undefined;
    if (before !== undefined) add(before, event.id, 'after');
  }
  return [...edges.values()];
}
