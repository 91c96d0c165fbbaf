export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** From its upper left corner. In pixels. */
export interface Box extends Point, Size {}

/** What is laid out: a box, or one with boxes inside. */
export interface LayoutNode {
  readonly id: string;
  readonly children: readonly LayoutNode[];
}

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });

export const centre = ({ x, y, width, height }: Box): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where the line from a box's centre to a point outside leaves the box. */
export function borderPoint(box: Box, towards: Point): Point {
  const from = centre(box);
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const share = Math.max(Math.abs(dx) / (box.width / 2), Math.abs(dy) / (box.height / 2));
  return share <= 1 ? towards : { x: from.x + dx / share, y: from.y + dy / share };
}
