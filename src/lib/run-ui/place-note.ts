import type { TimelineSegment } from '$lib/projections/timeline';
import { CODE_LETTER, fit, textWidth } from './timeline-geometry';

type PartKind = TimelineSegment['kind'];
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands in a lane besides the note, in pixels. */
export interface LaneRoom {
  /** Of the note's letters. */
  readonly size: number;
  /** Where the lane's label ends and the picture does. */
  readonly from: number;
  readonly to: number;
  /** `cap`: the end of the bar, which shows the state. */
  readonly bar: Span & { readonly cap: number };
  readonly parts: readonly (Span & { readonly kind: PartKind })[];
}

export interface NotePlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
  /** What it lies on; undefined: on nothing. */
  readonly on: PartKind | undefined;
}

const GAP = 8;
/** On a bar. */
const INSET = 6;

/**
 * Where a bar's note has room: behind it, before it, on one of its parts, or else wherever most of it can be read.
 * Never over the lane's label, nor over two parts, which no ink suits both; undefined where there is no room at all.
 */
export function placeNote(note: string, room: LaneRoom): NotePlace | undefined {
  const { size, from, to, bar, parts } = room;
  const beside = [
    { from: bar.to + GAP, to, anchor: 'start', on: undefined },
    { from, to: bar.from - GAP, anchor: 'end', on: undefined },
  ] as const;
  const within = parts
    .map((part) => ({
      from: Math.max(part.from, from) + INSET,
      to: Math.min(part.to, bar.to - bar.cap, to) - INSET,
      anchor: 'end' as const,
      on: part.kind,
    }))
    .toReversed();
  const places = [...beside, ...within];
  const width = textWidth(note, size, CODE_LETTER);
  const whole = places.find((place) => place.to - place.from >= width);
  if (whole) return { ...standing(whole), text: note };
  const [most] = places.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (!most) return undefined;
  const text = fit(note, most.to - most.from, size, CODE_LETTER);
  // A note that is cut begins where its room does.
  const place = most.on === undefined ? most : { ...most, anchor: 'start' as const };
  return text === '' ? undefined : { ...standing(place), text };
}

function standing({ from, to, anchor, on }: Span & Pick<NotePlace, 'anchor' | 'on'>) {
  return { x: anchor === 'start' ? from : to, anchor, on };
}
