import type { DeployedAs } from './deployed-run';
import type { LogLevel, RunEvent } from './events';
import type { Json } from './json';
import type { SharedPlayground } from './program';
import type { StateValue } from './states';

/** A state and when it was entered, in milliseconds since the epoch on the run's clock. */
export interface StateRecord extends StateValue {
  readonly at: number;
}

/**
 * What flow runs and task runs have in common. Times as in StateRecord. What is left out may also be there
 * and undefined: JSON makes them the same.
 */
export interface RunRecord {
  id: string;
  name: string;
  state: StateRecord;
  /** Every state it went through, first to last. */
  states: StateRecord[];
  parameters: Json;
  result?: Json | undefined;
  tags: readonly string[];
  runCount: number;
  startedAt?: number | undefined;
  endedAt?: number | undefined;
  /** Of its time, how much was spent waiting for a person. */
  waitingMs: number;
}

export interface FlowRunRecord extends RunRecord {
  flowName: string;
  parentFlowRunId?: string | undefined;
  parentTaskRunId?: string | undefined;
  /** A deployment started it. */
  deployment?: DeployedAs | undefined;
}

export interface TaskRunRecord extends RunRecord {
  taskName: string;
  flowRunId?: string | undefined;
  parentTaskRunId?: string | undefined;
  upstream: readonly string[];
}

export interface LogRecord {
  at: number;
  level: LogLevel;
  logger: string;
  flowRunId?: string;
  taskRunId?: string;
  message: string;
  /** As the console shows it. */
  line: string;
}

export interface PromptRecord {
  id: string;
  flowRunId: string;
  taskRunId?: string;
  message: string;
  askedAt: number;
  answeredAt?: number;
  answer: string | null;
}

export interface ArtifactRecord {
  key?: string;
  type: string;
  data: Json;
  flowRunId: string;
  taskRunId?: string;
}

/** One run whole: `<run-name>.flujo-run.json` (share-format.md). */
export interface RunFile {
  v: 1;
  program: SharedPlayground;
  /** The root run first, then its subflow runs in order of creation. */
  flowRuns: FlowRunRecord[];
  /** In order of creation. */
  taskRuns: TaskRunRecord[];
  logs: LogRecord[];
  prompts: PromptRecord[];
  artifacts: ArtifactRecord[];
  events: RunEvent[];
}
