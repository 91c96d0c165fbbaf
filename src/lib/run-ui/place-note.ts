import { CODE_LETTER, fit, textWidth } from './timeline-geometry';

/** What stands in a lane besides the note, in pixels. */
export interface LaneRoom {
  /** Of the note's letters. */
  readonly size: number;
  /** Where the lane's label ends and the picture does. */
  readonly from: number;
  readonly to: number;
  /** `cap`: the end of the bar, which shows the state. */
  readonly bar: { readonly from: number; readonly to: number; readonly cap: number };
}

export interface NotePlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

const GAP = 8;
/** On a bar. */
const INSET = 6;

/**
 * Where a bar's note has room: behind it, before it, or else wherever most of it can be read. Never over the
 * lane's label; undefined where there is no room at all.
 */
export function placeNote(note: string, { size, from, to, bar }: LaneRoom): NotePlace | undefined {
  const behind = { x: bar.to + GAP, anchor: 'start', room: to - bar.to - GAP } as const;
  const before = { x: bar.from - GAP, anchor: 'end', room: bar.from - GAP - from } as const;
  const start = Math.max(bar.from, from) + INSET;
  const end = bar.to - bar.cap - INSET;
  const within = { x: end, anchor: 'end', room: end - start } as const;
  const width = textWidth(note, size, CODE_LETTER);
  const whole = [behind, before, within].find(({ room }) => room >= width);
  const cut = { ...within, x: start, anchor: 'start' } as const;
  const place = whole ?? [behind, before, cut].toSorted((a, b) => b.room - a.room)[0] ?? behind;
  const text = fit(note, place.room, size, CODE_LETTER);
  return text === '' ? undefined : { x: place.x, anchor: place.anchor, text };
}
