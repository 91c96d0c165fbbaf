import type { DeployedAs, DeployedRun } from './deployed-run';
import type { FaultKind } from './fault';
import type { Json } from './json';
import type { ProductEvent } from './product-events';
import type { PromptField, PromptKind } from './prompt-kinds';
import type { StateValue } from './states';

/** A place in the student's files; line and column count from 1. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export const LOG_LEVELS = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL', 'PRINT'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** `Suspended`: it goes on in a program run that comes later. */
export const PROGRAM_OUTCOMES = [
  'Completed',
  'Failed',
  'Cancelled',
  'Crashed',
  'Suspended',
] as const;
export type ProgramOutcome = (typeof PROGRAM_OUTCOMES)[number];

/** Every event says when: milliseconds since the epoch, on the run's clock. */
interface Dated {
  readonly at: number;
}

/** The first event of a program run: one press on Run, with all the flow runs that it starts. */
export interface ProgramStarted extends Dated {
  readonly type: 'program-started';
  readonly clock: 'real' | 'fast';
  readonly seed: number;
  /** The program run that was cut short, from which this one goes on. */
  readonly resumes?: string;
  /** What a person let the suspended flow run of that one go on with. */
  readonly resumeAnswer?: string;
  /** The program run whose past it shares, up to a question that is answered otherwise. */
  readonly branches?: string;
  /** The deployment that it was started for, by a schedule or by hand. */
  readonly deployed?: DeployedRun;
}

/** A flow run came to be, in state Pending. With a parent it is a subflow run. */
export interface FlowRunCreated extends Dated {
  readonly type: 'flow-run-created';
  readonly id: string;
  /** A colour and an animal, `purple-dogfish`, unless the flow names its runs itself. */
  readonly name: string;
  readonly flowName: string;
  /** The same in every run of the same program with the same input, whatever else happens beside it. */
  readonly key: string;
  readonly parentFlowRunId?: string;
  readonly parentTaskRunId?: string;
  /** The arguments, by parameter name. */
  readonly parameters: Json;
  readonly tags: readonly string[];
  /** What the flow says of itself. */
  readonly description?: string;
  readonly version?: string;
  /** The call. */
  readonly site?: Site;
  /** A deployment started it. */
  readonly deployment?: DeployedAs;
}

/** A task run came to be, in state Pending. */
export interface TaskRunCreated extends Dated {
  readonly type: 'task-run-created';
  readonly id: string;
  /** The task's name and its count within the flow run, `tarea1-0`, unless the task names its runs. */
  readonly name: string;
  readonly taskName: string;
  readonly key: string;
  /** Absent for a task called outside any flow. */
  readonly flowRunId?: string;
  readonly parentTaskRunId?: string;
  readonly parameters: Json;
  readonly tags: readonly string[];
  readonly description?: string;
  readonly version?: string;
  /** Task runs whose futures were passed in or waited for. */
  readonly upstream: readonly string[];
  readonly how: 'called' | 'submitted';
  readonly site?: Site;
}

/** A flow run or task run went to another state. */
export interface StateChanged extends Dated {
  readonly type: 'state';
  /** The flow run's or task run's id. */
  readonly id: string;
  readonly state: StateValue;
  /** How many times the body was started so far. */
  readonly runCount: number;
  /** With a completed state, what the body returned; absent for `undefined`. */
  readonly result?: Json;
  /**
   * The same as the worker's codec writes it, where `result` does not say it whole. The page
   * never reads it; a run that goes on after a crash does.
   */
  readonly resultText?: string;
  /** What was returned would not come back the same: a run that goes on works it out again. */
  readonly resultLost?: true;
  /**
   * With a completed task inside a transaction: it called tasks that can be undone, whose hooks only
   * its body finds. A run that goes on begins it again, or they could not be undone any more.
   */
  readonly holdsUndo?: true;
  /** With `Cached`: the key under which the result was kept, as in ResultStored. */
  readonly cacheKey?: string;
}

/** A fault that was set on purpose struck an attempt. */
export interface FaultStruck extends Dated {
  readonly type: 'fault-struck';
  /** The flow run's or task run's id. */
  readonly id: string;
  readonly kind: FaultKind;
  /** Its place in the list of faults that the run was given. */
  readonly fault: number;
}

/** What a task run returned is kept for later calls with the same cache key. */
export interface ResultStored extends Dated {
  readonly type: 'result-stored';
  /** The task run's id. */
  readonly id: string;
  /** The cache key. */
  readonly key: string;
  /** The value as the worker's codec writes it; the page never reads it. */
  readonly text: string;
  /** On the run's clock; without it, it never expires. */
  readonly expiresAt?: number;
}

/** A line that no other event implies: prints, loggers, errors, hooks, warnings. */
export interface Logged extends Dated {
  readonly type: 'log';
  readonly level: LogLevel;
  readonly message: string;
  /** Absent: the innermost run's own logger, else `flujo.engine`. */
  readonly logger?: string;
  readonly flowRunId?: string;
  readonly taskRunId?: string;
  readonly site?: Site;
}

/** The program asks a person; the run waits. */
export interface PromptAsked extends Dated {
  readonly type: 'prompt-asked';
  readonly id: string;
  readonly key: string;
  readonly flowRunId?: string;
  readonly taskRunId?: string;
  readonly message: string;
  /** A text when absent. */
  readonly kind?: PromptKind;
  readonly defaultAnswer?: string;
  readonly placeholder?: string;
  /** Of a choice. */
  readonly choices?: readonly string[];
  /** Of a form. */
  readonly fields?: readonly PromptField[];
  /** How long it is asked, on the run's clock. */
  readonly timeoutSeconds?: number;
  /** The flow run is held until this is answered; `suspended`: by a program run that comes later. */
  readonly pause?: (typeof PAUSES)[number];
  readonly site?: Site;
}

export const PAUSES = ['paused', 'suspended'] as const;
export const UNANSWERED_REASONS = ['timed-out', 'withdrawn'] as const;

/** `null`: closed without an answer. */
export interface PromptAnswered extends Dated {
  readonly type: 'prompt-answered';
  readonly id: string;
  readonly answer: string | null;
  /** Why nobody is asked any more, where no person closed it: its time was up, or its run ended. */
  readonly unanswered?: (typeof UNANSWERED_REASONS)[number];
}

/** The last event. `Cancelled` and `Crashed` are written by the page, for a worker that is gone cannot. */
export interface ProgramEnded extends Dated {
  readonly type: 'program-ended';
  readonly outcome: ProgramOutcome;
}

export type RunEvent =
  | ProgramStarted
  | FlowRunCreated
  | TaskRunCreated
  | StateChanged
  | FaultStruck
  | ResultStored
  | Logged
  | PromptAsked
  | PromptAnswered
  | ProductEvent
  | ProgramEnded;
