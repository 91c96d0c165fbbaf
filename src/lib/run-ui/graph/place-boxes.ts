import { graphlib, layout } from '@dagrejs/dagre';
import { edgeKey } from './lift-edges';
import { plus, type Box, type Point, type Size } from './shapes';

interface SizedBox extends Size {
  readonly id: string;
}
interface Connection {
  readonly from: string;
  readonly to: string;
}
/** The boxes of one container, from its content's corner. */
export interface Placed extends Size {
  readonly boxes: ReadonlyMap<string, Box>;
  /** By `edgeKey`. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
}

/** In pixels. */
const BESIDE = 14;
const BETWEEN_RANKS = 40;

/** What is connected goes from left to right, or down where there is no room; below it the rest in rows. */
export function placeBoxes(
  sized: readonly SizedBox[],
  connections: readonly Connection[],
  room: number,
): Placed {
  const ends = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const joined = sized.filter(({ id }) => ends.has(id));
  const across = inRanks(joined, connections, 'LR');
  const down = across.width > room ? inRanks(joined, connections, 'TB') : across;
  const ranks = down.width < across.width ? down : across;
  const rows = inRows(
    sized.filter(({ id }) => !ends.has(id)),
    room,
  );
  const top = ranks.height > 0 && rows.height > 0 ? ranks.height + 2 * BESIDE : ranks.height;
  const boxes = new Map(ranks.boxes);
  for (const [id, box] of rows.boxes) boxes.set(id, { ...box, y: box.y + top });
  return {
    width: Math.max(ranks.width, rows.width),
    height: top + rows.height,
    boxes,
    routes: ranks.routes,
  };
}

interface RankedBox extends Size {
  /** Of its centre, once it has its place. */
  x?: number;
  y?: number;
}
type RankGraph = graphlib.Graph<object, RankedBox, { points: Point[] }>;
const NOTHING: Placed = { width: 0, height: 0, boxes: new Map(), routes: new Map() };

function inRanks(
  sized: readonly SizedBox[],
  connections: readonly Connection[],
  rankdir: 'LR' | 'TB',
): Placed {
  if (sized.length === 0) return NOTHING;
  const graph: RankGraph = new graphlib.Graph();
  graph.setGraph({ rankdir, nodesep: BESIDE, ranksep: BETWEEN_RANKS, ranker: 'tight-tree' });
  for (const { id, width, height } of sized) graph.setNode(id, { width, height });
  for (const { from, to } of connections) graph.setEdge(from, to, { points: [] });
  layout(graph);
  return readGraph(graph);
}

function readGraph(graph: RankGraph): Placed {
  const boxes = new Map<string, Box>();
  const routes = new Map<string, readonly Point[]>();
  for (const id of graph.nodes()) {
    const { x = 0, y = 0, width, height } = graph.node(id);
    boxes.set(id, { x: x - width / 2, y: y - height / 2, width, height });
  }
  for (const edge of graph.edges()) routes.set(edgeKey(edge.v, edge.w), graph.edge(edge).points);
  return fromCorner(boxes, routes);
}

/** Bends may lie further out than the boxes. */
function fromCorner(
  boxes: ReadonlyMap<string, Box>,
  routes: ReadonlyMap<string, readonly Point[]>,
): Placed {
  const corners = [...boxes.values()].flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  const all = [...corners, ...[...routes.values()].flat()];
  const least = (of: (point: Point) => number) => Math.min(...all.map(of));
  const most = (of: (point: Point) => number) => Math.max(...all.map(of));
  const shift = { x: -least(({ x }) => x), y: -least(({ y }) => y) };
  return {
    width: most(({ x }) => x) + shift.x,
    height: most(({ y }) => y) + shift.y,
    boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, ...plus(box, shift) }])),
    routes: new Map([...routes].map(([key, way]) => [key, way.map((at) => plus(at, shift))])),
  };
}

function inRows(sized: readonly SizedBox[], room: number): Placed {
  const boxes = new Map<string, Box>();
  let [x, y, height, width] = [0, 0, 0, 0];
  for (const { id, ...size } of sized) {
    if (x > 0 && x + size.width > room) [x, y, height] = [0, y + height + BESIDE, 0];
    boxes.set(id, { x, y, ...size });
    width = Math.max(width, x + size.width);
    height = Math.max(height, size.height);
    x += size.width + BESIDE;
  }
  return { width, height: y + height, boxes, routes: new Map() };
}
