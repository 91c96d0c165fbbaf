import type { LayoutRequest, PlacedGraph } from './layout-graph';

/** Between the page and its own worker for layouts, which answers in order. */
export interface ToLayout {
  readonly id: number;
  readonly request: LayoutRequest;
}
export interface FromLayout {
  readonly id: number;
  readonly placed: PlacedGraph;
}
