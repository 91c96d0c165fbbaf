import type {
  FlowRunCreated,
  ProgramOutcome,
  ProgramStarted,
  PromptAnswered,
  PromptAsked,
  RunEvent,
  StateChanged,
  TaskRunCreated,
} from '$lib/contract/events';
import type { FlowRunRecord, TaskRunRecord } from '$lib/contract/run-file';
import { isFinal, type StateValue } from '$lib/contract/states';
import { CachedResults } from './cached-results';
import { RunProducts } from './run-products';
import { addLines, type TranscriptLine } from './transcript';
import { WaitingTimes } from './waiting-times';

/** A question and what became of it. */
export interface LedgerPrompt {
  readonly id: string;
  readonly event: PromptAsked;
  readonly flowRunId?: string;
  readonly taskRunId?: string;
  readonly message: string;
  readonly askedAt: number;
  /** False once it was answered, or its run or the program ended without an answer. */
  open: boolean;
  answeredAt?: number;
  answer: string | null;
}

/**
 * What a list of events says, kept up to date event by event at a constant cost. Events can be forged, so
 * one that contradicts the list is refused. The records are changed in place: tell the screen by a revision.
 */
export class RunLedger {
  readonly #events: RunEvent[] = [];
  readonly #flowRuns = new Map<string, FlowRunRecord>();
  readonly #taskRuns = new Map<string, TaskRunRecord>();
  readonly #prompts = new Map<string, LedgerPrompt>();
  readonly #open = new Map<string, LedgerPrompt>();
  readonly #lines: TranscriptLine[] = [];
  /** The line behind which a prompt's answer comes to stand. */
  readonly #answerLines = new Map<string, number>();
  readonly #waiting = new WaitingTimes();
  /** What the program made besides runs and lines. */
  readonly products = new RunProducts();
  readonly cached = new CachedResults();
  #started: ProgramStarted | undefined;
  #outcome: ProgramOutcome | undefined;

  /** The events that were accepted. */
  get events(): readonly RunEvent[] {
    return this.#events;
  }
  /** In order of creation, as `taskRuns` and `prompts`. */
  get flowRuns(): ReadonlyMap<string, FlowRunRecord> {
    return this.#flowRuns;
  }
  get taskRuns(): ReadonlyMap<string, TaskRunRecord> {
    return this.#taskRuns;
  }
  get prompts(): ReadonlyMap<string, LedgerPrompt> {
    return this.#prompts;
  }
  /** Prompts that wait for an answer, oldest first. */
  get openPrompts(): ReadonlyMap<string, LedgerPrompt> {
    return this.#open;
  }
  get lines(): readonly TranscriptLine[] {
    return this.#lines;
  }
  get program(): ProgramStarted | undefined {
    return this.#started;
  }
  get startedAt(): number | undefined {
    return this.#started?.at;
  }
  /** When the last event came. */
  get lastAt(): number | undefined {
    return this.#events.at(-1)?.at;
  }
  get outcome(): ProgramOutcome | undefined {
    return this.#outcome;
  }

  /** Of the run's time until `now`, how much was spent waiting for a person, the present wait included. */
  waitingMs(runId: string, now: number): number {
    return this.#waiting.waitingMs(runId, now);
  }

  run(id: string): FlowRunRecord | TaskRunRecord | undefined {
    return this.#flowRuns.get(id) ?? this.#taskRuns.get(id);
  }

  /** False: the event contradicts the list, and nothing changed. */
  apply(event: RunEvent): boolean {
    if (!this.#accept(event)) return false;
    this.#events.push(event);
    this.cached.apply(event);
    addLines(event, this, this.#lines);
    // One that holds a flow has no line of its own.
    if (event.type === 'prompt-asked' && !event.pause)
      this.#answerLines.set(event.id, this.#lines.length - 1);
    return true;
  }

  #accept(event: RunEvent): boolean {
    if (event.type === 'program-started') {
      if (this.#started) return false;
      this.#started = event;
      return true;
    }
    if (!this.#started || this.#outcome) return false;
    switch (event.type) {
      case 'flow-run-created':
        return this.#createFlowRun(event);
      case 'task-run-created':
        return this.#createTaskRun(event);
      case 'state':
        return this.#changeState(event);
      case 'fault-struck':
        return this.run(event.id) !== undefined;
      case 'result-stored':
        return this.#taskRuns.has(event.id);
      case 'log':
        return this.#knows(event.flowRunId, event.taskRunId);
      case 'prompt-asked':
        return this.#ask(event);
      case 'prompt-answered':
        return this.#answer(event);
      case 'artifact':
      case 'variable-set':
      case 'event-emitted':
      case 'file-written':
      case 'limit':
      case 'deployment-registered':
        return this.#knows(event.flowRunId, event.taskRunId) && this.products.add(event);
      case 'program-ended':
        for (const prompt of [...this.#open.values()]) this.#closePrompt(prompt, event.at);
        this.#outcome = event.outcome;
        return true;
    }
  }

  #createFlowRun(event: FlowRunCreated): boolean {
    const { parentFlowRunId, parentTaskRunId } = event;
    if (this.run(event.id) || !this.#knows(parentFlowRunId, parentTaskRunId)) return false;
    const record = newFlowRun(event);
    this.#flowRuns.set(event.id, record);
    this.#waiting.add(record, parentTaskRunId ?? parentFlowRunId);
    return true;
  }

  #createTaskRun(event: TaskRunCreated): boolean {
    const { flowRunId, parentTaskRunId } = event;
    if (this.run(event.id) || !this.#knows(flowRunId, parentTaskRunId)) return false;
    const record = newTaskRun(event);
    this.#taskRuns.set(event.id, record);
    this.#waiting.add(record, parentTaskRunId ?? flowRunId);
    return true;
  }

  #changeState({ id, at, state, runCount, result }: StateChanged): boolean {
    const run = this.run(id);
    if (!run || (isFinal(run.state) && !isRollback(run.state, state))) return false;
    const { type, name, message } = state;
    run.state = message === undefined ? { type, name, at } : { type, name, message, at };
    run.states.push(run.state);
    run.runCount = runCount;
    if (result !== undefined) run.result = result;
    if (state.type === 'RUNNING') run.startedAt ??= at;
    if (!isFinal(state) || run.endedAt !== undefined) return true;
    run.endedAt = at;
    for (const promptId of this.#waiting.end(id, at)) {
      const prompt = this.#open.get(promptId);
      if (prompt) this.#closePrompt(prompt, at);
    }
    return true;
  }

  #ask(event: PromptAsked): boolean {
    const { id, at, message, flowRunId, taskRunId } = event;
    if (this.#prompts.has(id) || !this.#knows(flowRunId, taskRunId)) return false;
    const prompt: LedgerPrompt = {
      id,
      event,
      message,
      askedAt: at,
      open: true,
      answer: null,
      ...(flowRunId !== undefined && { flowRunId }),
      ...(taskRunId !== undefined && { taskRunId }),
    };
    this.#prompts.set(id, prompt);
    this.#open.set(id, prompt);
    this.#waiting.open(id, taskRunId ?? flowRunId, at);
    return true;
  }

  #answer({ id, at, answer }: PromptAnswered): boolean {
    const prompt = this.#prompts.get(id);
    if (!prompt || prompt.answeredAt !== undefined) return false;
    prompt.answer = answer;
    prompt.answeredAt = at;
    this.#closePrompt(prompt, at);
    const index = this.#answerLines.get(id) ?? -1;
    const line = this.#lines[index];
    // A new object, so that whoever shows the line by its identity shows the answer.
    if (line && answer) this.#lines[index] = { ...line, text: answered(line.text, prompt, answer) };
    return true;
  }

  #closePrompt(prompt: LedgerPrompt, at: number): void {
    prompt.open = false;
    this.#open.delete(prompt.id);
    this.#waiting.close(prompt.id, at);
  }

  #knows(flowRunId: string | undefined, taskRunId: string | undefined): boolean {
    if (flowRunId !== undefined && !this.#flowRuns.has(flowRunId)) return false;
    return taskRunId === undefined || this.#taskRuns.has(taskRunId);
  }
}

/** A text stands right behind its question, as in a terminal; other answers keep a distance. */
function answered(question: string, { event }: LedgerPrompt, answer: string): string {
  const apart = event.kind !== undefined && /\S$/.test(question);
  return question + (apart ? ' ' : '') + answer;
}

/** The one way on from an end: what had completed is undone. */
function isRollback(from: StateValue, to: StateValue): boolean {
  return from.type === 'COMPLETED' && from.name !== 'RolledBack' && to.name === 'RolledBack';
}

// Each field is written out, those to come as well: an object that grows later, or is put together from others,
// takes three times as long, and a run has many.

function newFlowRun(event: FlowRunCreated): FlowRunRecord {
  const state = { type: 'PENDING', name: 'Pending', at: event.at } as const;
  return {
    id: event.id,
    name: event.name,
    state,
    states: [state],
    parameters: event.parameters,
    result: undefined,
    tags: event.tags,
    runCount: 0,
    startedAt: undefined,
    endedAt: undefined,
    waitingMs: 0,
    flowName: event.flowName,
    parentFlowRunId: event.parentFlowRunId,
    parentTaskRunId: event.parentTaskRunId,
    deployment: event.deployment,
  };
}

function newTaskRun(event: TaskRunCreated): TaskRunRecord {
  const state = { type: 'PENDING', name: 'Pending', at: event.at } as const;
  return {
    id: event.id,
    name: event.name,
    state,
    states: [state],
    parameters: event.parameters,
    result: undefined,
    tags: event.tags,
    runCount: 0,
    startedAt: undefined,
    endedAt: undefined,
    waitingMs: 0,
    taskName: event.taskName,
    flowRunId: event.flowRunId,
    parentTaskRunId: event.parentTaskRunId,
    upstream: event.upstream,
  };
}
