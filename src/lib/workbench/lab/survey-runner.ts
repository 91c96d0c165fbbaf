import { Compiler, CompilerFailed } from '$lib/compiler/compiler';
import type { CompiledProgram } from '$lib/compiler/protocol';
import type { RunEvent } from '$lib/contract/events';
import type { Fault } from '$lib/contract/fault';
import type { SharedPlayground } from '$lib/contract/program';
import { restoreRun } from '$lib/projections/restore-run';
import { RunLedger } from '$lib/projections/run-ledger';
import {
  faultAt,
  surveyCell,
  surveyPlaces,
  type Disturbance,
  type SurveyCell,
  type SurveyPlace,
} from '$lib/projections/survey';
import { Sandbox } from '$lib/sandbox/sandbox';
import { filesWritten, variablesSet } from '../resumed-run';

/** A run that takes longer is stuck. In milliseconds. */
const LONGEST_RUN = 8000;
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
interface Ran {
  readonly events: readonly RunEvent[];
  readonly unanswered: boolean;
}

/** Disturbs a program once at every place, silently, each run in a sandbox of its own; nothing is kept. */
export class SurveyRunner {
  readonly #compiler = new Compiler();
  readonly #live = new Set<Sandbox>();
  #stopped = false;

  /** Undefined once every place was tried, or the runner was disposed of. */
  async run(task: SurveyTask): Promise<SurveyObstacle | undefined> {
    const compiled = await this.#compile(task.program);
    if (typeof compiled === 'string') return compiled;
    const left = [...task.answers];
    const base = await this.#once(task, compiled, {}, () => left.shift());
    if (this.#stopped) return undefined;
    if (base.unanswered) return 'asks';
    const end = base.events.at(-1);
    if (end?.type !== 'program-ended' || end.outcome !== 'Completed') return 'not-completed';
    const places = surveyPlaces(base.events).slice(0, MOST_PLACES);
    if (places.length === 0) return 'no-tasks';
    const answers = answersByKey(base.events);
    const waiting = [...places];
    const lane = async () => {
      for (let place = waiting.shift(); place && !this.#stopped; place = waiting.shift()) {
        const cell = await this.#disturb(task, compiled, base.events, place, answers);
        if (!this.#stopped) task.onCell(cell, places.length);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return undefined;
  }

  dispose(): void {
    this.#stopped = true;
    for (const sandbox of this.#live) sandbox.stop();
    this.#compiler.dispose();
  }

  async #compile(program: SharedPlayground): Promise<CompiledProgram | SurveyObstacle> {
    try {
      const result = await this.#compiler.compile(program);
      return result.kind === 'compiled' ? result.program : 'refused';
    } catch (error) {
      if (error instanceof CompilerFailed) return 'compiler-failed';
      throw error;
    }
  }

  /**
   * Up to a power cut the run is the undisturbed one, event by event (same seed, same answers, fast
   * clock): only what follows is run.
   */
  async #disturb(
    task: SurveyTask,
    compiled: CompiledProgram,
    base: readonly RunEvent[],
    place: SurveyPlace,
    answers: ReadonlyMap<string, string | null>,
  ): Promise<SurveyCell> {
    const cut = task.by === 'power-cut';
    const before = cut ? base.slice(0, place.kept) : [];
    const given = cut ? { before } : { faults: [faultAt(place, task.by)] };
    const { events } = await this.#once(task, compiled, given, (key) => answers.get(key) ?? null);
    return surveyCell(place, base, before, events);
  }

  async #once(
    { program, seed }: SurveyTask,
    { code, map }: CompiledProgram,
    { before = [], faults = [] }: { before?: readonly RunEvent[]; faults?: readonly Fault[] },
    answerTo: (key: string) => string | null | undefined,
  ): Promise<Ran> {
    const ledger = new RunLedger();
    let unanswered = false;
    const sandbox = new Sandbox();
    this.#live.add(sandbox);
    const results = resultsKept(before);
    const take = (event: RunEvent) => {
      if (!ledger.apply(event) || event.type !== 'prompt-asked') return;
      const answer = answerTo(event.key);
      unanswered ||= answer === undefined;
      sandbox.answer(event.id, answer ?? null);
    };
    const patience = setTimeout(() => sandbox.stop(), LONGEST_RUN);
    await sandbox.run(
      {
        code,
        map,
        seed,
        clock: 'fast',
        faults,
        files: { ...program.files, ...filesWritten(before) },
        variables: variablesSet(before),
        ...(before.length > 0 && { restored: restoreRun('undisturbed', before) }),
      },
      {
        onEvents: (events) => events.forEach(take),
        onRecall: async (key) => results.get(key),
        onResponsive: () => undefined,
      },
    );
    clearTimeout(patience);
    this.#live.delete(sandbox);
    return { events: ledger.events, unanswered };
  }
}

function answersByKey(events: readonly RunEvent[]): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string>();
  const answers = new Map<string, string | null>();
  for (const event of events) {
    if (event.type === 'prompt-asked') keys.set(event.id, event.key);
    if (event.type === 'prompt-answered') answers.set(keys.get(event.id) ?? '', event.answer);
  }
  return answers;
}

function resultsKept(events: readonly RunEvent[]) {
  return new Map(
    events.flatMap((event) =>
      event.type === 'result-stored'
        ? [
            [
              event.key,
              {
                text: event.text,
                ...(event.expiresAt !== undefined && { expiresAt: event.expiresAt }),
              },
            ] as const,
          ]
        : [],
    ),
  );
}
