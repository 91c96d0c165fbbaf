import { CompilerFailed } from '$lib/compiler/compiler';
import type { CompiledProgram, Diagnostic } from '$lib/compiler/protocol';
import type { PromptAsked, RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { SharedPlayground } from '$lib/contract/program';
import { closingEvents } from '$lib/projections/close-runs';
import { branchingQuestion, branchRun } from '$lib/projections/branch-run';
import { endsRoot } from '$lib/projections/ends-root';
import { RunLedger } from '$lib/projections/run-ledger';
import type { Sandbox, SandboxEnd } from '$lib/sandbox/sandbox';
import { closingOf } from './closing-of';
import { PromptQueue, type PendingPrompt } from './prompt-queue.svelte';
import {
  afterFaults,
  beginningAfter,
  startOf,
  suspendedQuestion,
  variablesOf,
  type Beginning,
  type CutRun,
} from './resumed-run';
import type { RunRecording } from './record-run';
import type { RunSessionParts } from './run-session-parts';
import type { RunTrouble } from './run-trouble';

export type RunPhase = 'idle' | 'compiling' | 'running' | 'ended';

/** One program after another: compile, run, show, keep. */
export class RunSession {
  readonly #parts: RunSessionParts;
  readonly prompts = new PromptQueue((id, answer) => {
    if (this.#sandbox) this.#sandbox.answer(id, answer);
    else this.#answerBefore(answer);
  });
  phase = $state<RunPhase>('idle');
  /** Grows, at most once a frame, when the ledger has changed. */
  revision = $state(0);
  trouble = $state.raw<RunTrouble>();
  /** False while the worker does not answer. */
  responsive = $state(true);
  /**
   * True from an end's arrival until it is durable. Whoever is told of an end may close the page
   * the next moment, and would find the run Crashed.
   */
  keeping = $state(false);
  ledger = $state.raw(new RunLedger());
  programRunId = $state.raw<string>();
  program = $state.raw<SharedPlayground>();
  readonly diagnostics: readonly Diagnostic[] = $derived(
    this.trouble?.kind === 'refused' ? this.trouble.diagnostics : [],
  );
  #sandbox: Sandbox | undefined;
  #recording: RunRecording | undefined;
  #drawing = false;
  /** Takes the answer to what is asked while nothing runs. */
  #answerBefore: (answer: string | null) => void = () => undefined;
  /** Given to the next questions. */
  #answers: string[] = [];
  /** Counts the starts, so that one which was stopped while it compiled knows it. */
  #turn = 0;

  constructor(parts: RunSessionParts) {
    this.#parts = parts;
  }

  /** For whoever runs the same program out of sight. */
  get compiler(): RunSessionParts['compiler'] {
    return this.#parts.compiler;
  }

  get unresponsive(): boolean {
    return !this.responsive;
  }

  /**
   * Compiles ahead of a run, so that Run finds it done. Resolves when that is so, or cannot be; what is
   * wrong with the program is told when it is run.
   */
  async prepare(program: SharedPlayground): Promise<void> {
    const result = await this.#parts.compiler.compile(program).catch(() => undefined);
    if (result?.kind === 'compiled') this.#parts.sandboxes.prepare(result.program);
    await this.#parts.sandboxes.ready();
  }

  /** Loads the compiler, where no program has needed it yet; call it when the page is idle. */
  warmCompiler(): void {
    this.#parts.compiler.warm();
  }

  /**
   * Compiles and runs; resolves when the run has ended, whichever way. Ends a run before it. The first
   * questions get `answers`, in order, and are not shown; a person answers the others.
   */
  async start(
    program: SharedPlayground,
    answers: readonly string[] = [],
    beginning: Beginning = {},
  ): Promise<void> {
    const turn = this.#reset('compiling');
    this.#answers = [...answers];
    const [compiled, kept] = await Promise.all([this.#compile(program), this.#variables()]);
    if (turn !== this.#turn) return;
    if (!compiled) this.phase = 'ended';
    else await this.#run(turn, program, compiled, beginning, variablesOf(beginning, kept));
  }

  /** Runs what was compiled before. */
  async startCompiled(program: SharedPlayground, compiled: CompiledProgram): Promise<void> {
    await this.#run(this.#reset('running'), program, compiled);
  }

  /**
   * Goes on from a run that was cut short: what was done is not done again. What holds a suspended
   * flow is asked first; closed without an answer, nothing is run.
   */
  async resume(run: CutRun): Promise<void> {
    const turn = this.#makeWay();
    const question = suspendedQuestion(run.events);
    const answer = question && (await this.#askBefore(question));
    if (answer === null) return;
    // What of them cannot be read is done again.
    const before = await this.#parts.eventsBefore?.(run).catch(() => []);
    if (turn !== this.#turn) return;
    await this.start(afterFaults(run), [], beginningAfter(run, answer, before));
  }

  /**
   * Runs a program once more as it ran, up to a question that is asked now and answered otherwise. Closed
   * without an answer, nothing is run.
   */
  async branch({ programRunId, program, events }: CutRun, promptId: string): Promise<void> {
    const question = branchingQuestion(events, promptId);
    if (!question) return;
    const turn = this.#makeWay();
    const answer = await this.#askBefore(question);
    if (answer === null) return;
    const resumed = branchRun(programRunId, events, promptId, answer);
    const variables = await this.#parts.variablesBefore?.(programRunId).catch(() => undefined);
    if (turn === this.#turn) await this.start(program, [], { resumed, variables });
  }

  /** Answers a question that no dialog shows. */
  answer(promptId: string, answer: string | null): void {
    this.prompts.settled(promptId);
    this.#sandbox?.answer(promptId, answer);
  }

  /** Ends the run at once, also inside a loop that never ends. */
  stop(): void {
    if (this.phase === 'compiling') this.#reset('idle');
    this.#sandbox?.stop();
  }

  /** The student would rather wait for a worker that does not answer. */
  keepWaiting(): void {
    this.#sandbox?.keepWaiting();
  }

  #reset(phase: RunPhase): number {
    this.#sandbox?.stop();
    this.#sandbox = undefined;
    this.ledger = new RunLedger();
    this.prompts.clear();
    this.#answers = [];
    this.trouble = undefined;
    this.responsive = true;
    this.keeping = false;
    this.programRunId = undefined;
    this.phase = phase;
    this.revision += 1;
    return ++this.#turn;
  }

  async #compile(program: SharedPlayground): Promise<CompiledProgram | undefined> {
    try {
      const result = await this.#parts.compiler.compile(program);
      if (result.kind === 'compiled') return result.program;
      this.trouble = result;
    } catch (error) {
      if (!(error instanceof CompilerFailed)) throw error;
      this.trouble = { kind: 'compiler-failed', message: error.message };
    }
    return undefined;
  }

  /** Storage that fails is no reason not to run. */
  async #variables(): Promise<Readonly<Record<string, Json>> | undefined> {
    return this.#parts.variables?.().catch(() => undefined);
  }

  async #run(
    turn: number,
    program: SharedPlayground,
    compiled: CompiledProgram,
    { resumed, deployed, written }: Beginning = {},
    variables?: Readonly<Record<string, Json>>,
  ): Promise<void> {
    const { ledger } = this;
    const seed = program.seed ?? this.#parts.newSeed();
    const id = this.#parts.newId();
    const sandbox = this.#parts.sandboxes.take();
    this.#parts.sandboxes.prepare(compiled);
    this.program = { ...program, seed };
    const recording = this.#parts.record?.({ id, program: this.program, ledger, variables });
    this.#sandbox = sandbox;
    this.#recording = recording;
    this.programRunId = id;
    this.phase = 'running';
    const clock = program.clock ?? 'real';
    const started = startOf({ at: this.#parts.now(), clock, seed, resumed, deployed });
    const end = await sandbox.run(
      {
        code: compiled.code,
        map: compiled.map,
        seed,
        clock,
        faults: program.faults ?? [],
        ...(resumed && { restored: resumed }),
        ...(deployed && { deployed }),
        files: { ...program.files, ...written },
        ...(variables && { variables }),
      },
      {
        onEvents: (events) => this.#take(ledger, recording, events),
        ...(this.#parts.recall && { onRecall: this.#parts.recall }),
        onResponsive: (responsive) => {
          if (turn === this.#turn) this.responsive = responsive;
        },
      },
    );
    // One that never said a word was started all the same.
    if (!ledger.program) this.#take(ledger, recording, [started]);
    this.#close(ledger, recording, end);
    void recording?.finish();
    if (end.kind === 'crashed') this.#parts.sandboxes.renew();
    else this.#parts.sandboxes.warm();
    if (turn !== this.#turn) return;
    if (end.kind === 'crashed') this.trouble = end;
    this.#sandbox = undefined;
    this.prompts.clear();
    this.responsive = true;
    this.phase = 'ended';
    this.revision += 1;
  }

  #take(ledger: RunLedger, recording: RunRecording | undefined, events: readonly RunEvent[]): void {
    const taken = events.filter((event) => ledger.apply(event));
    const durable = recording?.append(taken);
    if (ledger !== this.ledger) return;
    if (durable && taken.some((event) => endsRoot(ledger, event))) this.#keep(ledger, durable);
    for (const event of taken) {
      if (event.type === 'prompt-asked' && event.pause !== 'suspended') this.#ask(event);
      if (event.type === 'prompt-answered') this.prompts.settled(event.id);
    }
    this.#draw();
  }

  /** For a question before a run; what is seen of the last one stays until there is an answer. */
  #makeWay(): number {
    if (this.#sandbox || this.phase === 'compiling') return this.#reset('idle');
    this.prompts.clear();
    return ++this.#turn;
  }

  #askBefore(question: PendingPrompt): Promise<string | null> {
    return new Promise((resolve) => {
      this.#answerBefore = resolve;
      this.prompts.ask(question);
    });
  }

  #ask(prompt: PromptAsked): void {
    const answer = this.#answers.shift();
    if (answer === undefined) this.prompts.ask(prompt);
    else this.#sandbox?.answer(prompt.id, answer);
  }

  #keep(ledger: RunLedger, durable: Promise<unknown>): void {
    this.keeping = true;
    const told = () => {
      if (ledger === this.ledger) this.keeping = false;
    };
    Promise.race([durable, this.#parts.patience?.()]).then(told, told);
  }

  /** A worker that is gone cannot say how its runs ended. */
  #close(ledger: RunLedger, recording: RunRecording | undefined, end: SandboxEnd): void {
    if (ledger.outcome) return;
    this.#take(ledger, recording, closingEvents(ledger, closingOf(end, this.#parts.now())));
  }

  #draw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    this.#parts.nextFrame(() => {
      this.#drawing = false;
      this.revision += 1;
    });
  }
}
