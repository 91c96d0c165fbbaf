import type { RunEvent } from '$lib/contract/events';
import { keyOfAnyAttempt } from '$lib/contract/run-key';
import type { Fault } from '$lib/contract/fault';
import { faultPlaces } from './fault-places';

/** A place where a run can be disturbed: the start of a task run's attempt, or the end of work that was done. */
export interface SurveyPlace {
  /** The task run's name. */
  readonly run: string;
  readonly taskName: string;
  readonly key: string;
  readonly call: number;
  readonly attempt: number;
  readonly when: 'before' | 'after';
  /** How many of the run's events a power cut here leaves. */
  readonly kept: number;
  /** Other task runs, in other flow runs, have this name and call. */
  readonly shared: boolean;
}
export type Disturbance = 'power-cut' | 'error';

/**
 * `same`: the same results, and no effect done twice. `twice`: an effect was done twice. `different`: other
 * results, or an effect is missing. `stuck`: it did not come to the same end.
 */
export const SURVEY_VERDICTS = ['same', 'twice', 'different', 'stuck'] as const;
export type SurveyVerdict = (typeof SURVEY_VERDICTS)[number];

export interface SurveyCell {
  readonly place: SurveyPlace;
  readonly verdict: SurveyVerdict;
  /** Task runs whose body began before the disturbance, and again after it. */
  readonly again: readonly string[];
  /** Of a `twice`: what was done twice, as the program said it. */
  readonly effects: readonly string[];
}

/** The places of an undisturbed run, in order of time. */
export function surveyPlaces(events: readonly RunEvent[]): readonly SurveyPlace[] {
  const found = faultPlaces(events);
  const runs = new Map<string, Omit<SurveyPlace, 'attempt' | 'when' | 'kept'>>();
  const working = new Map<string, number>();
  const places: SurveyPlace[] = [];
  events.forEach((event, index) => {
    if (event.type === 'task-run-created') {
      const { id, name: run, taskName, key } = event;
      const place = found.get(id);
      runs.set(id, {
        run,
        taskName,
        key,
        call: place?.call ?? 0,
        shared: place?.key !== undefined,
      });
    }
    const run = event.type === 'state' ? runs.get(event.id) : undefined;
    if (event.type !== 'state' || !run) return;
    const attempt = working.get(event.id);
    working.delete(event.id);
    // No fault strikes behind a body that threw.
    if (attempt !== undefined && event.state.type === 'COMPLETED') {
      places.push({ ...run, attempt, when: 'after', kept: index });
    }
    if (event.state.type !== 'RUNNING') return;
    working.set(event.id, event.runCount);
    places.push({ ...run, attempt: event.runCount, when: 'before', kept: index + 1 });
  });
  return places.sort((a, b) => a.kept - b.kept);
}

/** The fault that disturbs a run there. */
export function faultAt(place: SurveyPlace, by: Disturbance): Fault {
  const { taskName: name, call, attempt, key, when, shared } = place;
  const at = { on: 'task', name, call, ...(shared && { key }), attempt } as const;
  if (by === 'power-cut') return { kind: 'power-cut', ...at, ...(when === 'after' && { when }) };
  return { kind: when === 'before' ? 'throw' : 'lost-answer', ...at };
}

/** What became of a run that was disturbed: `before` its events up to there, `after` those since. */
export function surveyCell(
  place: SurveyPlace,
  undisturbed: readonly RunEvent[],
  before: readonly RunEvent[],
  after: readonly RunEvent[],
): SurveyCell {
  const wanted = readEffects([undisturbed]);
  const had = readEffects([before, after]);
  const effects = [...had.done].flatMap(([effect, { count, words }]) => {
    const before = wanted.done.get(effect)?.count ?? 0;
    // What replaces what was there is done twice only where it leaves something else.
    const replaced = wanted.last.get(effect);
    if (replaced !== undefined && replaced === had.last.get(effect)) return [];
    // What the undisturbed run never did is done twice only from the second time on.
    return count > Math.max(before, 1) ? [words] : [];
  });
  const missing = [...wanted.done].some(([effect, { count }]) => {
    return (
      (had.done.get(effect)?.count ?? 0) < Math.min(count, wanted.last.has(effect) ? 1 : count)
    );
  });
  const last = (list: ReadonlyMap<string, string>) => JSON.stringify([...list].sort());
  const others = missing || last(wanted.last) !== last(had.last);
  const sameEnd = outcomeOf(after) === outcomeOf(undisturbed);
  const sameResults = rootResults(after) === rootResults(undisturbed);
  const verdict = !sameEnd
    ? 'stuck'
    : effects.length > 0
      ? 'twice'
      : others || !sameResults
        ? 'different'
        : 'same';
  return { place, verdict, again: begunAgain(place, before, after), effects };
}

interface Effects {
  readonly done: ReadonlyMap<string, { readonly count: number; readonly words: string }>;
  /** Of those that replace what was there: what they left. */
  readonly last: ReadonlyMap<string, string>;
}

/**
 * What tasks printed, and what the program emitted, wrote, set and showed. By the key of the run that did
 * it: ids differ from run to run. What a flow's own body prints is no effect, for it runs again from its top.
 */
function readEffects(lists: readonly (readonly RunEvent[])[]): Effects {
  const done = new Map<string, { count: number; words: string }>();
  const last = new Map<string, string>();
  const seen = new Set<string>();
  const add = (effect: string, words: string, left?: string) => {
    done.set(effect, { count: (done.get(effect)?.count ?? 0) + 1, words });
    if (left !== undefined) last.set(effect, left);
  };
  for (const events of lists) {
    const keys = new Map<string, string>();
    for (const event of events) {
      switch (event.type) {
        case 'flow-run-created':
        case 'task-run-created':
          // What is done again in another attempt is done again.
          keys.set(event.id, keyOfAnyAttempt(event.key));
          break;
        case 'log': {
          const key = keys.get(event.taskRunId ?? '');
          if (event.level === 'PRINT' && key !== undefined) {
            add(`print ${key} ${event.message}`, event.message);
          }
          break;
        }
        case 'event-emitted': {
          const by = keys.get(event.taskRunId ?? event.flowRunId ?? '') ?? '';
          add(`event ${by} ${event.name} ${JSON.stringify(event.payload)}`, event.name);
          break;
        }
        case 'variable-set':
          add(`variable ${event.name}`, event.name, JSON.stringify(event.value));
          break;
        case 'file-written':
          add(`file ${event.path}`, event.path, event.text);
          break;
        case 'artifact': {
          const by = keys.get(event.taskRunId ?? event.flowRunId ?? '') ?? '';
          const data = JSON.stringify(event.data);
          if (event.key !== undefined) add(`artifact ${event.key}`, event.key, data);
          else if (!seen.has(event.id)) add(`artifact ${by} ${event.kind}`, event.kind);
          seen.add(event.id);
          break;
        }
        default:
      }
    }
  }
  return { done, last };
}

function outcomeOf(events: readonly RunEvent[]): string | undefined {
  const end = events.findLast((event) => event.type === 'program-ended');
  return end?.outcome;
}

/** How each flow run that no other started ended, and what it gave. */
function rootResults(events: readonly RunEvent[]): string {
  const roots = new Map<string, unknown>();
  for (const event of events) {
    if (event.type === 'flow-run-created') {
      const { parentFlowRunId, parentTaskRunId, flowName, id } = event;
      if (parentFlowRunId === undefined && parentTaskRunId === undefined) roots.set(id, [flowName]);
    } else if (event.type === 'state' && roots.has(event.id)) {
      roots.set(event.id, [event.state.name, event.result]);
    }
  }
  return JSON.stringify([...roots.values()]);
}

function begunAgain(
  place: SurveyPlace,
  before: readonly RunEvent[],
  after: readonly RunEvent[],
): readonly string[] {
  const begun = bodiesBegun(before);
  // At the place itself the body had not begun.
  if (place.when === 'before') {
    const key = keyOfAnyAttempt(place.key);
    const count = begun.get(key)?.count ?? 0;
    if (count <= 1) begun.delete(key);
  }
  return [...bodiesBegun(after)].flatMap(([key, { name }]) => (begun.has(key) ? [name] : []));
}

function bodiesBegun(events: readonly RunEvent[]): Map<string, { count: number; name: string }> {
  const runs = new Map<string, { key: string; name: string }>();
  const begun = new Map<string, { count: number; name: string }>();
  for (const event of events) {
    if (event.type === 'task-run-created') runs.set(event.id, event);
    const run = event.type === 'state' ? runs.get(event.id) : undefined;
    if (event.type !== 'state' || event.state.type !== 'RUNNING' || !run) continue;
    const key = keyOfAnyAttempt(run.key);
    begun.set(key, { count: (begun.get(key)?.count ?? 0) + 1, name: run.name });
  }
  return begun;
}
