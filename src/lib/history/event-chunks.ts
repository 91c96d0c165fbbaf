import type { RunEvent } from '$lib/contract/events';
import { parseEvents } from '$lib/contract/parse-event';
import { parseAll, parseEventChunk, type EventChunk, type Read } from './rows';
import { database, type HistoryDatabase } from './schema';

const EVENTS_IN_A_CHUNK = 2000;
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
    const text = JSON.stringify(part);
    chunks.push({ programRunId, first: first + start, count: part.length, text });
  }
  return chunks;
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
