import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphEdge } from '$lib/projections/run-graph';
import { GRAPH_SIZES, layoutGraph } from '$lib/run-ui/graph/layout-graph';
import type { Box, LayoutNode } from '$lib/run-ui/graph/shapes';

const leaf = (id: string): LayoutNode => ({ id, children: [] });
const edge = (from: string, to: string): GraphEdge => ({ from, to, kind: 'waited' });
const ROOM = 900;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

/** A node for each parent's place; a parent comes before its children. */
function treeOf(parents: readonly number[]): LayoutNode[] {
  const children: LayoutNode[][] = parents.map(() => []);
  const roots: LayoutNode[] = [];
  parents.forEach((parent, index) => {
    const node = { id: `n${index}`, children: children[index] ?? [] };
    (parent < index && parent >= 0 ? (children[parent] ?? roots) : roots).push(node);
  });
  return roots;
}
const trees = fc.array(fc.integer({ min: -3, max: 5 }), { minLength: 1, maxLength: 16 });
const pairs = fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 20 });

test('no two boxes overlap, and what a container holds lies inside it, whatever the run was', () => {
  fc.assert(
    fc.property(trees, pairs, fc.integer({ min: 200, max: 1200 }), (parents, ends, room) => {
      const roots = treeOf(parents);
      const edges = ends.map(([from, to]) => edge(`n${from}`, `n${to}`));
      const placed = layoutGraph({ roots, edges, room });
      expect(placed.boxes.size).toBe(parents.length);
      const check = (nodes: readonly LayoutNode[], around: Box) => {
        const boxes = nodes.map(({ id }) => placed.boxes.get(id) as Box);
        boxes.forEach((box, index) => {
          expect(holds(around, box)).toBe(true);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          check(nodes[index]?.children ?? [], box);
        });
      };
      check(roots, { x: 0, y: 0, width: placed.width, height: placed.height });
    }),
    { numRuns: 60 },
  );
});

test('a run stands to the right of those for which it waited', () => {
  const { boxes, routes } = layoutGraph({
    roots: [leaf('a'), leaf('b'), leaf('c')],
    edges: [edge('a', 'c'), edge('b', 'c')],
    room: ROOM,
  });
  const [a, b, c] = ['a', 'b', 'c'].map((id) => boxes.get(id) as Box);
  expect(a?.x).toBe(b?.x);
  expect(c?.x).toBeGreaterThan((a?.x ?? 0) + GRAPH_SIZES.node.width);
  expect(routes.map(({ from, to }) => `${from}${to}`)).toEqual(['ac', 'bc']);
});

test('a chain that is too long for the room goes down instead', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const edges = names.slice(1).map((to, index) => edge(names[index] ?? '', to));
  const { boxes, width } = layoutGraph({ roots: names.map(leaf), edges, room: ROOM });
  expect(width).toBe(GRAPH_SIZES.node.width);
  expect(boxes.get('b')?.y).toBeGreaterThan(boxes.get('a')?.y ?? Infinity);
});

test('runs that nothing joins stand in rows within the room', () => {
  const roots = Array.from({ length: 20 }, (_, n) => leaf(`n${n}`));
  const { width, height } = layoutGraph({ roots, edges: [], room: ROOM });
  expect(width).toBeLessThanOrEqual(ROOM);
  expect(height).toBeLessThan(6 * 60);
});

test('an edge from inside one container into another starts and ends at the runs themselves', () => {
  const flow = (id: string, ...inside: string[]) => ({ id, children: inside.map(leaf) });
  const { boxes, routes } = layoutGraph({
    roots: [flow('f', 'a', 'b'), flow('g', 'c')],
    edges: [edge('b', 'c')],
    room: ROOM,
  });
  const onBorder = ({ x, y, width, height }: Box, at: { x: number; y: number } | undefined) =>
    at !== undefined &&
    (Math.abs(at.x - x) < 0.01 || Math.abs(at.x - x - width) < 0.01
      ? at.y >= y - 0.01 && at.y <= y + height + 0.01
      : Math.abs(at.y - y) < 0.01 || Math.abs(at.y - y - height) < 0.01);
  const [route] = routes;
  expect(onBorder(boxes.get('b') as Box, route?.points[0])).toBe(true);
  expect(onBorder(boxes.get('c') as Box, route?.points.at(-1))).toBe(true);
});
