import type { Timeline, TimelineRow } from '$lib/projections/timeline';
import { timelineAxis, type TimelineAxis } from '$lib/projections/timeline-axis';

/** Sizes in pixels. `compact` is the panel beside the editor, where there is little room. */
export interface TimelineSizes {
  readonly labels: number;
  readonly right: number;
  readonly top: number;
  readonly pitch: number;
  readonly bar: number;
  readonly text: number;
}

export function timelineSizes(width: number, compact: boolean): TimelineSizes {
  if (compact) return { labels: 100, right: 14, top: 24, pitch: 32, bar: 18, text: 12 };
  return {
    labels: width < 560 ? 104 : 176,
    right: width < 560 ? 14 : 40,
    top: 26,
    pitch: 36,
    bar: 22,
    text: 12.5,
  };
}

/** Where things lie in a timeline of a given width. */
export class TimelineGeometry {
  readonly sizes: TimelineSizes;
  readonly axis: TimelineAxis;
  readonly height: number;
  readonly right: number;
  readonly #from: number;

  constructor(timeline: Timeline, width: number, compact: boolean) {
    this.sizes = timelineSizes(width, compact);
    const { labels, right, top, pitch } = this.sizes;
    this.right = Math.max(width - right, labels + 40);
    const ticks = Math.max(2, Math.floor((this.right - labels) / (compact ? 100 : 170)));
    this.axis = timelineAxis(timeline.to - timeline.from, ticks, timeline.live);
    this.height = top + 6 + timeline.rows.length * pitch + (compact ? 0 : 8);
    this.#from = timeline.from;
  }

  /** Of a moment, in ms since the epoch. */
  x(at: number): number {
    const share = Math.min(1, Math.max(0, (at - this.#from) / this.axis.span));
    return this.sizes.labels + share * (this.right - this.sizes.labels);
  }

  /** The middle of a lane. */
  y(index: number): number {
    return this.sizes.top + 6 + (index + 0.5) * this.sizes.pitch;
  }

  indent(row: TimelineRow): number {
    return Math.min(row.depth, 5) * (this.sizes.labels < 150 ? 8 : 13);
  }
}

/** Cut to `width` pixels; letters are about half as wide as the text is high. */
export function fit(text: string, width: number, size: number): string {
  const letters = Math.floor(width / (size * 0.53));
  if (text.length <= letters) return text;
  return letters < 3 ? '' : `${text.slice(0, letters - 1)}…`;
}

export function textWidth(text: string, size: number): number {
  return text.length * size * 0.53;
}
