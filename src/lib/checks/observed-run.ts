import type { LogLevel, ProgramOutcome } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { FlowRunRecord, RunRecord, TaskRunRecord } from '$lib/contract/run-file';
import { isFinal, type StateName } from '$lib/contract/states';
import { RunLedger } from '$lib/projections/run-ledger';
import type { RunProducts } from '$lib/projections/run-products';

export interface LogLine {
  readonly level: LogLevel;
  readonly message: string;
}
export interface HookCall {
  readonly lines: readonly LogLine[];
}

/** As the engine tells of hooks. */
const HOOK_STARTS = /^Running hook '/;
const HOOK_ENDS = /^(Hook '.*' finished running|An error was encountered while running hook)/s;

/** A finished run as a check asks about it. */
export class ObservedRun {
  readonly #ledger: RunLedger;

  /** How often the power was cut before it: each time it went on from what was done. */
  readonly cuts: number;
  readonly #all: readonly RunLedger[];

  /** `ledgers`: this run's last, before it those that were cut short. */
  constructor(ledgers: readonly RunLedger[]) {
    this.#ledger = ledgers.at(-1) ?? new RunLedger();
    this.#all = ledgers;
    this.cuts = Math.max(0, ledgers.length - 1);
  }

  /** What is kept under a name after it all. */
  variable(name: string): Json | undefined {
    const set = this.#all.flatMap(({ products }) => products.variables);
    return set.findLast((variable) => variable.name === name)?.value;
  }

  get outcome(): ProgramOutcome | undefined {
    return this.#ledger.outcome;
  }

  /** What the program made besides runs and lines. */
  get products(): RunProducts {
    return this.#ledger.products;
  }

  /** The task's runs, in order of creation. */
  tasks(name: string): readonly TaskRunRecord[] {
    return [...this.#ledger.taskRuns.values()].filter(({ taskName }) => taskName === name);
  }

  flows(name: string): readonly FlowRunRecord[] {
    return [...this.#ledger.flowRuns.values()].filter(({ flowName }) => flowName === name);
  }

  /** True when the first task run was created before the second. */
  isBefore(first: TaskRunRecord, second: TaskRunRecord): boolean {
    const ids = [...this.#ledger.taskRuns.keys()];
    return ids.indexOf(first.id) < ids.indexOf(second.id);
  }

  /** The flow run that a task run or subflow run belongs to. */
  parentOf(run: TaskRunRecord | FlowRunRecord): FlowRunRecord | undefined {
    const id = 'flowName' in run ? run.parentFlowRunId : run.flowRunId;
    return this.#ledger.flowRuns.get(id ?? '');
  }

  /** What was printed, a text for each call. */
  get prints(): readonly string[] {
    return this.#ledger.events.flatMap((event) =>
      event.type === 'log' && event.level === 'PRINT' ? [event.message] : [],
    );
  }

  /** The hooks that ran for a task run after it had failed for good, with what each logged. */
  hooks(run: TaskRunRecord | undefined): readonly HookCall[] {
    const calls: { lines: LogLine[] }[] = [];
    let isOver = false;
    let open: { lines: LogLine[] } | undefined;
    for (const event of this.#ledger.events) {
      if (event.type === 'state' && event.id === run?.id) isOver = isFinal(event.state);
      if (!isOver || event.type !== 'log') continue;
      if (HOOK_STARTS.test(event.message)) calls.push((open = { lines: [] }));
      else if (HOOK_ENDS.test(event.message)) open = undefined;
      else open?.lines.push(event);
    }
    return calls;
  }

  /** True when both were rolled back, the first before the second. */
  isUndoneBefore(first: TaskRunRecord, second: TaskRunRecord): boolean {
    const undone = this.#ledger.events.flatMap((event) =>
      event.type === 'state' && event.state.name === 'RolledBack' ? [event.id] : [],
    );
    return undone.includes(first.id) && undone.indexOf(first.id) < undone.indexOf(second.id);
  }

  /** How many questions were asked. */
  get asked(): number {
    return this.#ledger.prompts.size;
  }
}

/** True when one of the run's arguments equals `value`. */
export function wasGiven(run: RunRecord, value: Json): boolean {
  const { parameters } = run;
  const given = typeof parameters === 'object' && parameters ? Object.values(parameters) : [];
  return given.some((one) => isSame(one, value));
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function isIn(run: RunRecord | undefined, ...names: readonly StateName[]): boolean {
  return run !== undefined && names.includes(run.state.name);
}

/** Seconds from the run's start to its end, on the run's clock. */
export function secondsOf({ startedAt = 0, endedAt = 0 }: RunRecord): number {
  return (endedAt - startedAt) / 1000;
}

/** Seconds that it waited before each retry. */
export function waitsOf({ states }: RunRecord): readonly number[] {
  return states.flatMap((state, index) => {
    const next = states[index + 1];
    return state.name === 'AwaitingRetry' && next ? [(next.at - state.at) / 1000] : [];
  });
}
