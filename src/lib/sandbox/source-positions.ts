import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import type { Site } from '$lib/contract/events';
import { describeError, stackText } from '$lib/engine/describe-error';
import type { ErrorPlace } from '$lib/engine/ports';

/** The script name that the program's frames carry, by a sourceURL comment. */
export const PROGRAM_SCRIPT = 'flujo-program.js';
const FRAME = /(?:^|[\s@(])flujo-program\.js:(\d+):(\d+)/;
/** Lowered functions run in nameless generators, which show as `Object.<anonymous>`: no name at all. */
const NAMED_FRAME = /^\s*at (?:async )?((?:new )?[\p{L}\p{N}_$.[\] ]+?) \(flujo-program\.js:/u;
const SOURCE_PREFIX = 'playground:';

/** Leads from places in the running script back to the student's files. */
export class SourcePositions {
  readonly #map: TraceMap;
  readonly #lines: readonly string[];
  /** By the place in the script; a program has few calls and makes them often. */
  readonly #sites = new Map<number, Site | undefined>();

  constructor(code: string, map: string) {
    this.#map = new TraceMap(map);
    this.#lines = code.split('\n');
  }

  /** Reads the map, which is else read when the first place is asked for. */
  warm(): void {
    originalPositionFor(this.#map, { line: 1, column: 0 });
  }

  /** Where the innermost frame of the student's stands now. */
  callSite(): Site | undefined {
    const at = innermostPlace();
    return at && this.#siteAt(at);
  }

  /** `saluda` when the call being made is the whole right side of `const saluda = task(...)`. */
  assignedName(): string | undefined {
    const at = innermostPlace();
    const before = at && this.#lines[at.line - 1]?.slice(0, at.column - 1);
    return before && /([\p{L}_$][\p{L}\p{N}_$]*) = $/u.exec(before)?.[1];
  }

  /** The error with the frames that are the student's, in the student's files. */
  placeOf(error: unknown): ErrorPlace {
    const frames: string[] = [];
    let first: Site | undefined;
    for (const line of stackText(error).split('\n')) {
      const site = this.#siteOf(line);
      if (!site) continue;
      first ??= site;
      const place = `${site.file}:${site.line}:${site.column}`;
      const name = NAMED_FRAME.exec(line)?.[1];
      const frame = name ? `    at ${name} (${place})` : `    at ${place}`;
      if (frames.at(-1) !== frame) frames.push(frame);
    }
    const stack = [describeError(error), ...frames].join('\n');
    return first ? { stack, site: first } : { stack };
  }

  #siteOf(frame: string): Site | undefined {
    const place = placeIn(frame);
    return place && this.#siteAt(place);
  }

  #siteAt({ line, column }: Place): Site | undefined {
    // A line of a bundle is shorter than that.
    const at = line * 1e6 + column;
    if (!this.#sites.has(at)) this.#sites.set(at, this.#original(line, column));
    return this.#sites.get(at);
  }

  #original(line: number, column: number): Site | undefined {
    const original = originalPositionFor(this.#map, { line, column: column - 1 });
    if (!original.source?.startsWith(SOURCE_PREFIX)) return undefined;
    return {
      file: original.source.slice(SOURCE_PREFIX.length),
      line: original.line,
      column: original.column + 1,
    };
  }
}

/** A place in the running script; both count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function placeIn(frame: string): Place | undefined {
  const found = FRAME.exec(frame);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : undefined;
}

/** What V8 tells of a frame, where it does. */
interface Frame {
  getScriptNameOrSourceURL(): string | null;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

/** Frames looked at: the engine's own stand before the student's, mostly not so many. Each of them costs. */
const NEAR_FRAMES = 10;
const ALL_FRAMES = 20;

/** Where the innermost frame of the program's script stands. Taken at every call: it must be fast. */
function innermostPlace(): Place | undefined {
  return innermostAmong(NEAR_FRAMES) ?? innermostAmong(ALL_FRAMES);
}

function innermostAmong(frames: number): Place | undefined {
  // The student's code may have set them.
  const prepare: unknown = Reflect.get(Error, 'prepareStackTrace');
  const limit = Error.stackTraceLimit;
  const holder: { stack?: unknown } = {};
  try {
    // Asked for the frames themselves, V8 writes no text.
    Error.prepareStackTrace = placeAmong;
    Error.stackTraceLimit = frames;
    Error.captureStackTrace(holder, innermostPlace);
    if (typeof holder.stack !== 'string') return holder.stack as Place | undefined;
  } finally {
    Reflect.set(Error, 'prepareStackTrace', prepare);
    Error.stackTraceLimit = limit;
  }
  for (const line of holder.stack.split('\n')) {
    const place = placeIn(line);
    if (place) return place;
  }
  return undefined;
}

function placeAmong(_: Error, frames: readonly Frame[]): Place | undefined {
  for (const frame of frames) {
    if (frame.getScriptNameOrSourceURL() !== PROGRAM_SCRIPT) continue;
    return { line: frame.getLineNumber() ?? 0, column: frame.getColumnNumber() ?? 0 };
  }
  return undefined;
}
