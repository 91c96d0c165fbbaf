import type { Timeline, TimelineRow } from '$lib/projections/timeline';
import { timelineAxis, type TimelineAxis } from '$lib/projections/timeline-axis';
import type { TimeWindow } from '$lib/projections/time-window';
import { cutName } from './name-ends';

/** Sizes in pixels. `compact` is the panel beside the editor, where there is little room. */
export interface TimelineSizes {
  readonly labels: number;
  readonly right: number;
  readonly top: number;
  readonly pitch: number;
  readonly bar: number;
  readonly text: number;
  /** How far a lane's name stands in for each flow above it. */
  readonly step: number;
}
type NamedRow = Pick<TimelineRow, 'label' | 'depth'>;

export function timelineSizes(
  width: number,
  compact: boolean,
  rows: readonly NamedRow[],
): TimelineSizes {
  const sizes = besideLabels(width, compact, rows.length);
  const least = compact ? 100 : width < 560 ? 104 : 176;
  const most = Math.max(least, Math.min(WIDEST_LABELS, width * LABELS_SHARE));
  return { ...sizes, labels: Math.min(most, Math.max(least, labelsWidth(rows, sizes))) };
}

type OtherSizes = Omit<TimelineSizes, 'labels'>;

function besideLabels(width: number, compact: boolean, rows: number): OtherSizes {
  if (compact) return { right: 14, top: 24, pitch: 32, bar: 18, text: 12, step: 8 };
  return {
    ...(width < 560 ? { right: 14, step: 8 } : { right: 40, step: 13 }),
    top: 26,
    ...(rows > DENSE_FROM ? { pitch: 26, bar: 16, text: 12 } : { pitch: 36, bar: 22, text: 12.5 }),
  };
}

/** What all names need; in steps, so that it does not change with each run that comes. */
function labelsWidth(rows: readonly NamedRow[], { text, step }: OtherSizes): number {
  let widest = 0;
  for (const { label, depth } of rows) {
    widest = Math.max(widest, indentOf(depth, step) + textWidth(label, text));
  }
  return Math.ceil((widest + LABEL_GAP) / LABELS_STEP) * LABELS_STEP;
}

function indentOf(depth: number, step: number): number {
  return Math.min(depth, 5) * step;
}

/** Between a name and the picture, in pixels. */
export const LABEL_GAP = 10;
/** In pixels, and as a share of the whole. */
const WIDEST_LABELS = 300;
const LABELS_SHARE = 0.3;
const LABELS_STEP = 24;

/** So many lanes stand closer together. */
const DENSE_FROM = 16;

/** Where things lie in a timeline of a given width. */
export class TimelineGeometry {
  readonly sizes: TimelineSizes;
  readonly axis: TimelineAxis;
  readonly height: number;
  readonly right: number;
  /** The first lane that is drawn; y counts from its top. */
  readonly first: number;
  readonly #from: number;
  readonly #origin: number;
  readonly #span: number;
  /** How far beyond the picture a place may lie, in its widths. */
  readonly #beyond: number;

  /** `window`: the time that is seen, else all of it. */
  constructor(
    timeline: Timeline,
    width: number,
    compact: boolean,
    { window, first = 0 }: { readonly window?: TimeWindow; readonly first?: number } = {},
  ) {
    this.sizes = timelineSizes(width, compact, timeline.rows);
    const { labels, right, top, pitch } = this.sizes;
    this.right = Math.max(width - right, labels + 40);
    const ticks = Math.max(2, Math.floor((this.right - labels) / (compact ? 100 : 170)));
    this.axis = window
      ? windowAxis(window, timeline.from, ticks)
      : timelineAxis(timeline.to - timeline.from, ticks, timeline.live);
    this.height = top + 6 + timeline.rows.length * pitch + (compact ? 0 : 8);
    this.first = first;
    this.#origin = timeline.from;
    this.#from = window?.from ?? timeline.from;
    this.#beyond = window ? 1 : 0;
    this.#span = window ? Math.max(1, window.to - window.from) : this.axis.span;
  }

  /** The moments that the axis names, with their distance from the run's start; both in ms. */
  get marks(): { readonly at: number; readonly distance: number }[] {
    return this.axis.ticks.map((distance) => ({ at: this.#origin + distance, distance }));
  }

  /** Of a moment, in ms since the epoch. Far out of sight is as good as a picture's width away. */
  x(at: number): number {
    const beyond = this.#beyond;
    const share = Math.min(1 + beyond, Math.max(-beyond, (at - this.#from) / this.#span));
    return this.sizes.labels + share * (this.right - this.sizes.labels);
  }

  /** The moment at a place, the other way round. */
  at(x: number): number {
    const { labels } = this.sizes;
    const share = (x - labels) / (this.right - labels);
    return this.#from + Math.min(1, Math.max(0, share)) * this.#span;
  }

  /** The middle of a lane. */
  y(index: number): number {
    return this.sizes.top + 6 + (index - this.first + 0.5) * this.sizes.pitch;
  }

  indent(row: TimelineRow): number {
    return indentOf(row.depth, this.sizes.step);
  }
}

/** Marks within a window, at whole steps from the run's start. */
function windowAxis(window: TimeWindow, origin: number, count: number): TimelineAxis {
  const span = Math.max(1, window.to - window.from);
  const { step } = timelineAxis(span, count, false);
  const ticks: number[] = [];
  const first = Math.ceil((window.from - origin) / step) * step;
  for (let at = first; at <= window.to - origin; at += step) ticks.push(at);
  return { ticks, step, span };
}

/** How wide a letter is, for one that is high 1: on the average, and in code. */
const LETTER = 0.53;
export const CODE_LETTER = 0.61;

export function textWidth(text: string, size: number, letter = LETTER): number {
  return text.length * size * letter;
}

/** A name cut to `width` pixels, its end kept. */
export function fitName(name: string, width: number, size: number): string {
  return cutName(name, Math.floor(width / (size * LETTER)));
}

/** Cut to `width` pixels. */
export function fit(text: string, width: number, size: number, letter = LETTER): string {
  const letters = Math.floor(width / (size * letter));
  if (text.length <= letters) return text;
  return letters < 3 ? '' : `${text.slice(0, letters - 1)}…`;
}
