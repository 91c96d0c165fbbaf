import type { GraphEdge } from '$lib/projections/run-graph';
import type { LayoutNode } from './shapes';

/** An edge between the two boxes of one container in which its ends lie. */
export interface LiftedEdge {
  readonly edge: GraphEdge;
  readonly from: string;
  readonly to: string;
  /** The same for edges that lie between the same boxes. */
  readonly key: string;
}

/** The edges by the container in which they run; '' for the outermost. Ends of which one holds the other have none. */
export function liftEdges(
  roots: readonly LayoutNode[],
  edges: readonly GraphEdge[],
): ReadonlyMap<string, readonly LiftedEdge[]> {
  const paths = new Map<string, readonly string[]>();
  const note = (nodes: readonly LayoutNode[], above: readonly string[]) => {
    for (const { id, children } of nodes) {
      paths.set(id, [...above, id]);
      note(children, [...above, id]);
    }
  };
  note(roots, []);
  const lifted = new Map<string, LiftedEdge[]>();
  for (const edge of edges) {
    const ends = [paths.get(edge.from) ?? [], paths.get(edge.to) ?? []] as const;
    let level = 0;
    while (ends[0][level] !== undefined && ends[0][level] === ends[1][level]) level++;
    const [from, to] = [ends[0][level], ends[1][level]];
    if (from === undefined || to === undefined) continue;
    const parent = ends[0][level - 1] ?? '';
    const list = lifted.get(parent) ?? [];
    lifted.set(parent, list);
    list.push({ edge, from, to, key: edgeKey(from, to) });
  }
  return lifted;
}

export const edgeKey = (from: string, to: string): string => JSON.stringify([from, to]);
