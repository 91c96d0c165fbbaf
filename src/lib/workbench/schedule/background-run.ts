import type { Compiler } from '$lib/compiler/compiler';
import type { RunEvent } from '$lib/contract/events';
import type { SharedPlayground } from '$lib/contract/program';
import { startRecording } from '$lib/history/recorder';
import { recallResult } from '$lib/history/results';
import { loadVariables } from '$lib/history/variables';
import type { RunLedger } from '$lib/projections/run-ledger';
import { createId } from '$lib/sandbox/create-id';
import { Sandbox } from '$lib/sandbox/sandbox';
import type { RecordRun, RunRecording } from '../record-run';
import type { Beginning } from '../resumed-run';
import { RunSession } from '../run-session.svelte';
import { QuestionKeeper } from './question-keeper';
import { unattendedAnswer } from './unattended-answer';

/** A program that is run where nobody sees it, and kept in the history as any other. */
export interface BackgroundProgram {
  readonly program: SharedPlayground;
  /** The playground, as with results. */
  readonly home: string;
  readonly deploymentId?: string;
  readonly beginning: Beginning;
  /**
   * A rehearsal: results and variables of other runs are not touched, and questions get what they
   * offer by themselves.
   */
  readonly rehearsal?: boolean;
  /** It has its place in the history from now on. */
  readonly onStart?: (programRunId: string) => void;
  /** Its first flow run is in the history. */
  readonly onFlowRun?: (flowRunId: string) => void;
  /** It waits for a person, or waits no more. */
  readonly onChange?: () => void;
}

/** A worker that has not answered at one look and the next is ended. In milliseconds. */
const PATIENCE_MS = 20_000;

/** Compiles and runs; questions wait in the history for a person, in whichever tab. */
export class BackgroundRun {
  readonly session: RunSession;
  /** Resolves when the run has ended, whichever way, and is kept. */
  readonly ended: Promise<void>;
  readonly #given: BackgroundProgram;
  #questions: QuestionKeeper | undefined;
  #finished: Promise<unknown> = Promise.resolve();

  constructor(given: BackgroundProgram, compiler: Pick<Compiler, 'compile' | 'warm'>) {
    this.#given = given;
    const { home, rehearsal } = given;
    this.session = new RunSession({
      compiler,
      sandboxes: { take: () => new Sandbox(), warm, prepare: warm, renew: warm, ready: nothing },
      record: (run) => this.#record(run),
      ...(!rehearsal && { recall: (key) => recallResult(home, key) }),
      variables: () => loadVariables(home),
      newId: createId,
      newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
      now: () => Date.now(),
      // Nobody looks.
      nextFrame: warm,
    });
    this.ended = this.#run();
  }

  /** It waits for a person. */
  get waiting(): boolean {
    return this.#questions?.waiting === true;
  }

  get ledger(): RunLedger {
    return this.session.ledger;
  }

  stop(): void {
    this.session.stop();
  }

  async #run(): Promise<void> {
    const { program, beginning } = this.#given;
    let silent = false;
    const watch = setInterval(() => {
      if (silent && this.session.unresponsive) this.session.stop();
      silent = this.session.unresponsive;
    }, PATIENCE_MS);
    try {
      await this.session.start(program, [], beginning);
    } finally {
      clearInterval(watch);
    }
    await this.#finished;
  }

  #record(run: Parameters<RecordRun>[0]): RunRecording {
    const { id, ledger } = run;
    const { home, rehearsal, deploymentId, onStart, onFlowRun, onChange } = this.#given;
    const recording = startRecording({ ...run, ...(!rehearsal && { home }) });
    const questions = (this.#questions = new QuestionKeeper({
      programRunId: id,
      ledger,
      ...(deploymentId !== undefined && { deploymentId }),
      wanted: () => !rehearsal,
      onAnswer: (promptId, answer) => this.session.answer(promptId, answer),
      ...(onChange && { onChange }),
    }));
    onStart?.(id);
    return {
      append: (events) => {
        questions.follow(events);
        if (rehearsal) this.#answerAll(events);
        const kept = recording.append(events);
        const first = events.find(({ type }) => type === 'flow-run-created');
        if (first?.type === 'flow-run-created') void kept.then(() => onFlowRun?.(first.id));
        return kept;
      },
      finish: () => {
        this.#finished = Promise.all([recording.finish(), questions.close()]);
        return this.#finished;
      },
    };
  }

  #answerAll(events: readonly RunEvent[]): void {
    for (const event of events) {
      if (event.type !== 'prompt-asked' || event.pause === 'suspended') continue;
      this.session.answer(event.id, unattendedAnswer(event));
    }
  }
}

function warm(): void {
  // Each sandbox starts when it is needed: nobody waits for it.
}

function nothing(): Promise<void> {
  return Promise.resolve();
}
