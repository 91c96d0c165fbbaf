import type { Compiler } from '$lib/compiler/compiler';
import type { RunEvent } from '$lib/contract/events';
import { keyOfAnyAttempt } from '$lib/contract/run-key';
import type { SharedPlayground } from '$lib/contract/program';
import { restoreRun } from '$lib/projections/restore-run';
import {
  faultAt,
  surveyCell,
  surveyPlaces,
  type Disturbance,
  type SurveyCell,
  type SurveyPlace,
} from '$lib/projections/survey';
import { filesWritten, variablesSet } from '../resumed-run';
import { compileFor, SilentLane, type SilentRun } from '../silent-lane';

/** Runs side by side: more only take each other's processor. */
const LANES = 2;
/** The most places that are tried. */
export const MOST_PLACES = 200;

/** Why there is nothing to survey. `asks`: a question has no recorded answer. */
export type SurveyObstacle = 'refused' | 'compiler-failed' | 'asks' | 'not-completed' | 'no-tasks';

export interface SurveyTask {
  readonly program: SharedPlayground;
  readonly answers: readonly string[];
  readonly seed: number;
  readonly by: Disturbance;
  readonly onCell: (cell: SurveyCell, total: number) => void;
}

/** Disturbs a program once at every place, silently; nothing is kept. */
export class SurveyRunner {
  readonly #compiler: Pick<Compiler, 'compile'>;
  #lanes: readonly SilentLane[] = [];
  #stopped = false;

  constructor(compiler: Pick<Compiler, 'compile'>) {
    this.#compiler = compiler;
  }

  /** Undefined once every place was tried, or the runner was stopped. */
  async run(task: SurveyTask): Promise<SurveyObstacle | undefined> {
    const compiled = await compileFor(this.#compiler, task.program);
    if (typeof compiled === 'string') return compiled;
    if (this.#stopped) return undefined;
    this.#lanes = Array.from({ length: LANES }, () => new SilentLane(compiled));
    const [first] = this.#lanes;
    if (!first) return undefined;
    const left = [...task.answers];
    let unanswered = false;
    const base = await eventsOf(first, {
      ...beginning(task),
      answerTo() {
        const answer = left.shift();
        unanswered ||= answer === undefined;
        return answer ?? null;
      },
    });
    if (this.#stopped) return undefined;
    if (unanswered) return 'asks';
    const end = base.at(-1);
    if (end?.type !== 'program-ended' || end.outcome !== 'Completed') return 'not-completed';
    const places = surveyPlaces(base).slice(0, MOST_PLACES);
    if (places.length === 0) return 'no-tasks';
    const answers = answersByKey(base);
    const waiting = [...places];
    const work = async (lane: SilentLane) => {
      for (let place = waiting.shift(); place && !this.#stopped; place = waiting.shift()) {
        const cell = await disturb(lane, task, base, place, answers);
        if (!this.#stopped) task.onCell(cell, places.length);
      }
    };
    await Promise.all(this.#lanes.map(work));
    this.stop();
    return undefined;
  }

  stop(): void {
    this.#stopped = true;
    for (const lane of this.#lanes) lane.stop();
  }
}

/**
 * Up to a power cut the run is the undisturbed one, event by event (same seed, same answers, fast
 * clock): only what follows is run.
 */
async function disturb(
  lane: SilentLane,
  task: SurveyTask,
  base: readonly RunEvent[],
  place: SurveyPlace,
  answers: ReadonlyMap<string, string | null>,
): Promise<SurveyCell> {
  const cut = task.by === 'power-cut';
  const before = cut ? base.slice(0, place.kept) : [];
  const after = await eventsOf(lane, {
    ...beginning(task, before),
    ...(!cut && { faults: [faultAt(place, task.by)] }),
    answerTo: ({ key }) => answers.get(key) ?? answers.get(keyOfAnyAttempt(key)) ?? null,
  });
  return surveyCell(place, base, before, after);
}

/** How a run begins that goes on after `before`. */
function beginning({ program, seed }: SurveyTask, before: readonly RunEvent[] = []) {
  return {
    seed,
    faults: [],
    files: { ...program.files, ...filesWritten(before) },
    variables: variablesSet(before),
    ...(before.length > 0 && { restored: restoreRun('undisturbed', before) }),
  };
}

async function eventsOf(
  lane: SilentLane,
  run: Omit<SilentRun, 'onEvent'>,
): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  await lane.run({ ...run, onEvent: (event) => void events.push(event) });
  return events;
}

/** By the key of the question; where an attempt more asks it, it gets the answer of the first. */
function answersByKey(events: readonly RunEvent[]): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string>();
  const answers = new Map<string, string | null>();
  for (const event of events) {
    if (event.type === 'prompt-asked') keys.set(event.id, event.key);
    if (event.type === 'prompt-answered') answers.set(keys.get(event.id) ?? '', event.answer);
  }
  return answers;
}
