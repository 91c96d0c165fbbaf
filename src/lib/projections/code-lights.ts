import type { RunEvent, Site } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import { isFinal, type StateValue } from '$lib/contract/states';

/**
 * What goes on at a line: `waiting` for a person, `running` here and nowhere deeper, `open` while
 * something that it called runs, or how its latest run ended.
 */
export type LightKind = 'waiting' | 'running' | 'open' | 'completed' | 'failed' | 'stopped';

/** One line of code and the runs that were started on it. */
export interface CodeLight {
  readonly file: string;
  readonly line: number;
  readonly kind: LightKind;
  /** The run to name beside the line: the one that waits or runs, else the latest. */
  readonly run: string;
  readonly state?: StateValue;
  readonly result?: Json;
  /** How many runs were started here. */
  readonly count: number;
}

interface Run {
  readonly name: string;
  readonly parent: string | undefined;
  /** Unfinished runs and unanswered prompts directly below. */
  below: number;
  prompts: number;
  state?: StateValue;
  result?: Json;
}

interface Place {
  readonly site: Site;
  readonly open: Set<Run>;
  latest: Run;
  count: number;
}

/** Follows a run's events and says which lines of the program they happen on. */
export class CodeLights {
  readonly #runs = new Map<string, Run>();
  readonly #places = new Map<string, Place>();
  readonly #placeOf = new Map<Run, Place>();
  readonly #prompts = new Map<string, { asker: Run | undefined; site: Site | undefined }>();
  #ended = false;
  #read = 0;

  /** Takes those events of a growing list that it has not taken yet. */
  catchUp(events: readonly RunEvent[]): void {
    for (; this.#read < events.length; this.#read++) {
      const event = events[this.#read];
      if (event) this.apply(event);
    }
  }

  apply(event: RunEvent): void {
    switch (event.type) {
      case 'flow-run-created':
        return this.#created(
          event.id,
          event.name,
          event.parentTaskRunId ?? event.parentFlowRunId,
          event.site,
        );
      case 'task-run-created':
        return this.#created(
          event.id,
          event.name,
          event.parentTaskRunId ?? event.flowRunId,
          event.site,
        );
      case 'state':
        return this.#entered(event.id, event.state, event.result);
      case 'prompt-asked': {
        const asker = this.#runs.get(event.taskRunId ?? event.flowRunId ?? '');
        this.#prompts.set(event.id, { asker, site: event.site });
        if (asker) asker.prompts++;
        return;
      }
      case 'prompt-answered': {
        const asker = this.#prompts.get(event.id)?.asker;
        if (this.#prompts.delete(event.id) && asker) asker.prompts--;
        return;
      }
      case 'program-ended':
        this.#ended = true;
        return;
      default:
        return;
    }
  }

  /** The lights now, one a line at most, in no particular order. */
  lights(): CodeLight[] {
    const lights = new Map<string, CodeLight>();
    for (const [key, place] of this.#places) lights.set(key, this.#light(place));
    if (this.#ended) return [...lights.values()];
    for (const { asker, site } of this.#prompts.values()) {
      if (!site) continue;
      const { file, line } = site;
      lights.set(keyOf(site), { file, line, kind: 'waiting', run: asker?.name ?? '', count: 1 });
    }
    return [...lights.values()];
  }

  #created(id: string, name: string, parent: string | undefined, site: Site | undefined): void {
    if (this.#runs.has(id)) return;
    const run: Run = { name, parent, below: 0, prompts: 0 };
    this.#runs.set(id, run);
    const above = this.#runs.get(parent ?? '');
    if (above) above.below++;
    if (!site) return;
    const key = keyOf(site);
    const place = this.#places.get(key) ?? { site, open: new Set(), latest: run, count: 0 };
    this.#places.set(key, place);
    this.#placeOf.set(run, place);
    place.open.add(run);
    place.latest = run;
    place.count++;
  }

  #entered(id: string, state: StateValue, result: Json | undefined): void {
    const run = this.#runs.get(id);
    if (!run) return;
    const wasOpen = !run.state || !isFinal(run.state);
    run.state = state;
    if (result !== undefined) run.result = result;
    if (!wasOpen || !isFinal(state)) return;
    this.#placeOf.get(run)?.open.delete(run);
    const above = this.#runs.get(run.parent ?? '');
    if (above) above.below--;
  }

  #light({ site, open, latest, count }: Place): CodeLight {
    let shown = latest;
    let kind: LightKind = endedKind(latest.state);
    for (const run of this.#ended ? [] : open) {
      const now = run.prompts > 0 ? 'waiting' : run.below > 0 ? 'open' : 'running';
      if (kind !== 'running' || now === 'waiting') [shown, kind] = [run, now];
      if (now === 'waiting') break;
    }
    const { file, line } = site;
    return {
      file,
      line,
      kind,
      run: shown.name,
      count,
      ...(shown.state && { state: shown.state }),
      ...(shown.result !== undefined && { result: shown.result }),
    };
  }
}

const keyOf = (site: Site): string => `${site.line}:${site.file}`;

function endedKind(state: StateValue | undefined): LightKind {
  switch (state?.type) {
    case 'COMPLETED':
      return 'completed';
    case 'FAILED':
    case 'CRASHED':
      return 'failed';
    default:
      return 'stopped';
  }
}
