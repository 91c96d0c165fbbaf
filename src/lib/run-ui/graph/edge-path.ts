import type { Point } from './shapes';

/** A path through the points, its corners rounded. */
export function edgePath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const say = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  let path = `M${say(first)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1] ?? last;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    path += `Q${say(point)} ${say(middle)}`;
  });
  return `${path}L${say(last)}`;
}
