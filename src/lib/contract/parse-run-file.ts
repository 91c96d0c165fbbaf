import type { RunEvent } from './events';
import { isDeepJson } from './is-deep-json';
import { WORKER_LIMITS } from './limits';
import { parseEvent } from './parse-event';
import { parsePlayground, type PlaygroundRefusal } from './parse-playground';
import type { SharedPlayground } from './program';

/** The largest run file that is read, in bytes. */
export const RUN_FILE_BYTES = 256 * 1024 * 1024;

/** Why a file cannot be opened as a run. `damaged`: no JSON, or an event among its events is none. */
export type RunFileRefusal = PlaygroundRefusal | 'damaged' | 'not-a-run' | 'run-too-large';

export type ParsedRunFile =
  | {
      readonly kind: 'run';
      readonly program: SharedPlayground;
      readonly events: readonly RunEvent[];
    }
  | { readonly kind: 'refused'; readonly reason: RunFileRefusal };

/**
 * A run file of unknown origin. Only its program and its events are taken: all else that it says is a
 * reading of the events, and is read anew.
 */
export function parseRunFile(text: string): ParsedRunFile {
  let data: unknown;
  try {
    data = isDeepJson(text) ? undefined : JSON.parse(text);
  } catch {
    return refused('damaged');
  }
  if (data === undefined) return refused('damaged');
  if (typeof data !== 'object' || data === null) return refused('not-a-run');
  if ('v' in data && typeof data.v === 'number' && data.v > 1) return refused('later-version');
  if (!('v' in data && data.v === 1 && 'program' in data && 'events' in data)) {
    return refused('not-a-run');
  }
  if (!Array.isArray(data.events)) return refused('not-a-run');
  const parsed = parsePlayground(data.program);
  if (parsed.kind === 'refused') return parsed;
  if (data.events.length > WORKER_LIMITS.events) return refused('run-too-large');
  const events: RunEvent[] = [];
  for (const item of data.events as unknown[]) {
    const event = parseEvent(item);
    if (!event) return refused('damaged');
    events.push(event);
  }
  return { kind: 'run', program: parsed.program, events };
}

function refused(reason: RunFileRefusal): ParsedRunFile {
  return { kind: 'refused', reason };
}
