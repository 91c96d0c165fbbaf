import { Compiler, type KnownProgram } from '$lib/compiler/compiler';
import { eventsBefore } from '$lib/history/events-before';
import { startRecording, type RecordingProblem } from '$lib/history/recorder';
import { recallResult } from '$lib/history/results';
import { loadVariables, variablesBefore } from '$lib/history/variables';
import { createId } from '$lib/sandbox/create-id';
import { SandboxPool } from '$lib/sandbox/sandbox-pool';
import { RunSession } from './run-session.svelte';
import type { RunSessionParts } from './run-session-parts';
import { QuestionKeeper } from './schedule/question-keeper';

/** Storage that takes longer than this is not waited for. */
const KEEPING_MS = 10_000;

export interface PageSession {
  readonly session: RunSession;
  /** Starts a sandbox, so that the first Run does not wait for it. */
  readonly warm: () => void;
  readonly dispose: () => void;
}

interface SessionOptions {
  /** Names the playground whose tasks share the results that they keep. */
  readonly home: () => string;
  /** True while what runs came in somebody else's link. */
  readonly foreign?: () => boolean;
  /** A program that needs no compiling. */
  readonly known?: (() => Promise<KnownProgram>) | undefined;
  readonly onProblem: (problem: RecordingProblem) => void;
}

/** A session with the browser's own parts. `keep` keeps its runs in the history; left out, they pass. */
export function createRunSession(keep?: SessionOptions): PageSession {
  const compiler = new Compiler(keep?.known);
  const sandboxes = new SandboxPool();
  const session = new RunSession({
    compiler,
    sandboxes,
    ...(keep && kept(keep, (id, answer) => session.answer(id, answer))),
    newId: createId,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    now: () => Date.now(),
    nextFrame: (callback) => void requestAnimationFrame(callback),
    patience: () => new Promise((resolve) => setTimeout(resolve, KEEPING_MS)),
  });
  return {
    session,
    warm: () => sandboxes.warm(),
    dispose() {
      session.stop();
      sandboxes.dispose();
      compiler.dispose();
    },
  };
}

function kept(
  { home, foreign = () => false, onProblem }: SessionOptions,
  answer: (promptId: string, answer: string | null) => void,
): Pick<RunSessionParts, 'record' | 'recall' | 'variables' | 'variablesBefore' | 'eventsBefore'> {
  return {
    record({ id, program, ledger, variables }) {
      const recording = startRecording({
        id,
        program,
        ledger,
        variables,
        home: home(),
        foreign: foreign(),
        onProblem,
      });
      // A paused run may be let go on from another tab; other questions are asked right here.
      const questions = new QuestionKeeper({
        programRunId: id,
        ledger,
        wanted: ({ pause }) => pause !== undefined,
        onAnswer: answer,
      });
      return {
        append(events) {
          questions.follow(events);
          return recording.append(events);
        },
        finish: () => Promise.all([recording.finish(), questions.close()]),
      };
    },
    recall: (key) => recallResult(home(), key),
    variables: () => loadVariables(home()),
    variablesBefore: (programRunId) => variablesBefore(programRunId),
    eventsBefore: ({ programRunId }) => eventsBefore(programRunId),
  };
}
