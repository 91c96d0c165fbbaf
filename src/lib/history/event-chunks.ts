import type { RunEvent } from '$lib/contract/events';
import { parseEvents } from '$lib/contract/parse-event';
import { parseAll, parseEventChunk, type EventChunk, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

const EVENTS_IN_A_CHUNK = 2000;
/** A longer one is cut in two: a line of a backup holds a chunk, and has an end. */
const CHARACTERS_IN_A_CHUNK = 4 * 1024 * 1024;
/** Chunks read at once. */
const PAGE = 50;

/** The events cut into chunks; the first one's place in the whole list is `first`. */
export function cutChunks(
  programRunId: string,
  first: number,
  events: readonly RunEvent[],
): EventChunk[] {
  const chunks: EventChunk[] = [];
  for (let start = 0; start < events.length; start += EVENTS_IN_A_CHUNK) {
    const part = events.slice(start, start + EVENTS_IN_A_CHUNK);
    chunks.push(...withinLength(programRunId, first + start, part));
  }
  return chunks;
}

function withinLength(
  programRunId: string,
  first: number,
  events: readonly RunEvent[],
): EventChunk[] {
  const text = JSON.stringify(events);
  const count = events.length;
  if (text.length <= CHARACTERS_IN_A_CHUNK || count === 1) {
    return [{ programRunId, first, count, text }];
  }
  const half = count >> 1;
  return [
    ...withinLength(programRunId, first, events.slice(0, half)),
    ...withinLength(programRunId, first + half, events.slice(half)),
  ];
}

/** Events as they were kept. */
export interface KeptEvents {
  readonly events: readonly RunEvent[];
  /** The place of the next event in the whole list. */
  readonly next: number;
  /** Chunks that could not be read. */
  readonly damaged: number;
}

/** Some chunks of a program run, from the place `from` on, in order. */
export async function readChunks(
  programRunId: string,
  from = 0,
  db: HistoryDatabase = database,
): Promise<Read<EventChunk> & { readonly last: boolean }> {
  const page: unknown[] = await db.eventChunks
    .where('[programRunId+first]')
    .between([programRunId, from], [programRunId, Infinity], true, true)
    .limit(PAGE)
    .toArray();
  const chunks = parseAll(page, parseEventChunk);
  // Nothing legible on a page gives no place to go on from.
  return { ...chunks, last: page.length < PAGE || chunks.rows.length === 0 };
}

/** The events of a program run from the place `from` on, in order. */
export async function eventsFrom(
  programRunId: string,
  from = 0,
  db: HistoryDatabase = database,
): Promise<KeptEvents> {
  const events: RunEvent[] = [];
  let next = from;
  let damaged = 0;
  for (;;) {
    const { rows, damaged: broken, last } = await readChunks(programRunId, next, db);
    damaged += broken;
    for (const { text, first, count } of rows) {
      const parsed = parseEvents(text);
      if (parsed) for (const event of parsed) events.push(event);
      else damaged++;
      next = Math.max(next, first + count, first + 1);
    }
    if (last) return { events, next, damaged };
  }
}
