import type { GraphEdge } from '$lib/projections/run-graph';
import { liftEdges, type LiftedEdge } from './lift-edges';
import { placeBoxes, type Placed } from './place-boxes';
import { borderPoint, plus, type Box, type LayoutNode, type Point, type Size } from './shapes';

export interface LayoutRequest {
  readonly roots: readonly LayoutNode[];
  readonly edges: readonly GraphEdge[];
  /** The width to stay within where that is possible, in pixels. */
  readonly room: number;
}
export interface Route extends GraphEdge {
  readonly points: readonly Point[];
}
/** In pixels, from the upper left corner. */
export interface PlacedGraph extends Size {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: readonly Route[];
}

/** In pixels. `head` is the line of a container's name. */
export const GRAPH_SIZES = { node: { width: 178, height: 46 }, head: 34, padding: 14 };

/** Each container is laid out by itself, so that what it holds lies inside it and beside nothing else. */
export function layoutGraph({ roots, edges, room }: LayoutRequest): PlacedGraph {
  const { node, head, padding } = GRAPH_SIZES;
  const lifted = liftEdges(roots, edges);
  const contents = new Map<string, Placed>();
  const measure = (nodes: readonly LayoutNode[], parent: string, width: number): Placed => {
    const sized = nodes.map(({ id, children }) => {
      if (children.length === 0) return { id, ...node };
      const content = measure(children, id, width - 2 * padding);
      contents.set(id, content);
      return {
        id,
        width: Math.max(node.width, content.width + 2 * padding),
        height: head + content.height + padding,
      };
    });
    return placeBoxes(sized, lifted.get(parent) ?? [], width);
  };
  const whole = measure(roots, '', room);

  const boxes = new Map<string, Box>();
  const ways = new Map<string, readonly Point[]>();
  const settle = (nodes: readonly LayoutNode[], content: Placed, corner: Point) => {
    for (const [edge, points] of content.routes) {
      ways.set(
        edge,
        points.map((point) => plus(point, corner)),
      );
    }
    for (const { id, children } of nodes) {
      const box = content.boxes.get(id);
      if (!box) continue;
      const settled = { ...box, ...plus(box, corner) };
      boxes.set(id, settled);
      const inner = contents.get(id);
      if (inner) settle(children, inner, plus(settled, { x: padding, y: head }));
    }
  };
  settle(roots, whole, { x: 0, y: 0 });
  const routes = [...lifted.values()].flat().flatMap((edge) => routeOf(edge, ways, boxes));
  return { width: whole.width, height: whole.height, boxes, routes };
}

/** The way between the boxes of one level, and from there to the ends that lie further in. */
function routeOf(
  { edge, from, to, key }: LiftedEdge,
  ways: ReadonlyMap<string, readonly Point[]>,
  boxes: ReadonlyMap<string, Box>,
): Route[] {
  const way = ways.get(key);
  const [first, last] = [way?.[0], way?.at(-1)];
  const [start, end] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (!way || !first || !last || !start || !end) return [];
  const before = edge.from === from ? [] : [borderPoint(start, first)];
  const after = edge.to === to ? [] : [borderPoint(end, last)];
  return [{ ...edge, points: [...before, ...way, ...after] }];
}
