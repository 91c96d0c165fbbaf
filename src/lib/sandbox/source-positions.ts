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
  /** By `line:column` of the script; a program has few calls and makes them often. */
  readonly #sites = new Map<string, Site | undefined>();

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
    for (const line of stackLines()) {
      const site = this.#siteOf(line);
      if (site) return site;
    }
    return undefined;
  }

  /** `saluda` when the call being made is the whole right side of `const saluda = task(...)`. */
  assignedName(): string | undefined {
    for (const line of stackLines()) {
      const found = FRAME.exec(line);
      if (!found) continue;
      const before = this.#lines[Number(found[1]) - 1]?.slice(0, Number(found[2]) - 1) ?? '';
      return /([\p{L}_$][\p{L}\p{N}_$]*) = $/u.exec(before)?.[1];
    }
    return undefined;
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
    const found = FRAME.exec(frame);
    if (!found) return undefined;
    const at = `${found[1]}:${found[2]}`;
    if (!this.#sites.has(at)) {
      this.#sites.set(at, this.#original(Number(found[1]), Number(found[2])));
    }
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

function stackLines(): readonly string[] {
  return new Error().stack?.split('\n') ?? [];
}
