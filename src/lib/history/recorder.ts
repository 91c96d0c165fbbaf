import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { SharedPlayground } from '$lib/contract/program';
import { endsRoot } from '$lib/projections/ends-root';
import type { RunLedger } from '$lib/projections/run-ledger';
import { cutChunks } from './event-chunks';
import { flowRunRows, flowRunsTouched } from './flow-run-rows';
import { keepDeployments } from './keep-deployments';
import { runLock, webLocks, type LockPort } from './lock-port';
import { keepResults } from './results';
import { keepVariables } from './variables';
import type { ProgramRunRow } from './rows';
import { database, type HistoryDatabase } from './schema';

/** Why a run is not kept: the browser's storage is full or refuses, or the run was deleted meanwhile. */
export type RecordingProblem = 'storage-full' | 'storage-refused' | 'deleted';

export interface RecordingOptions {
  /** The program run's own id, never used before. */
  readonly id: string;
  readonly program: SharedPlayground;
  /** Where its tasks' results are kept for later runs; left out, they are not. */
  readonly home?: string;
  /** The program is somebody else's: what it schedules starts paused. */
  readonly foreign?: boolean;
  /** What it finds under its variables' names when it begins; kept with it unless it is too much. */
  readonly variables?: Readonly<Record<string, Json>> | undefined;
  /** Must have applied all events that are appended. */
  readonly ledger: RunLedger;
  /** Called at most once; from then on the run lives in memory only. */
  readonly onProblem?: (problem: RecordingProblem) => void;
}

/** What tests put in place of the browser. */
export interface RecordingPorts {
  readonly database?: HistoryDatabase;
  readonly locks?: LockPort | undefined;
  /** Waits so many milliseconds for more events to go into one write. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** How long more events are waited for, in milliseconds. */
const SHORTEST_PAUSE = 150;
const LONGEST_PAUSE = 1000;
/** Writing takes at most one part in so many of a run's time, until the longest pause is reached. */
const SHARE = 6;
/** In characters of JSON. */
const MOST_VARIABLES = 256 * 1024;
const realPause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Keeps a program run while it goes on. Its rows appear with the first events. */
export function startRecording(options: RecordingOptions, ports: RecordingPorts = {}): Recorder {
  return new Recorder(options, ports);
}

export class Recorder {
  readonly #options: RecordingOptions;
  readonly #database: HistoryDatabase;
  readonly #pause: (ms: number) => Promise<void>;
  readonly #lock: Promise<(() => void) | undefined>;
  readonly #foreign = new Set<string>();
  #queue: RunEvent[] = [];
  /** All that was ever appended: also what is being written just now, which is in no queue. */
  #taken = 0;
  #written = 0;
  /** No flow was started by what is written. */
  #flowless = true;
  #flushing: Promise<boolean> | undefined;
  /** The run is over: nothing more is waited for. */
  #finishing = false;
  /** An end is among what waits to be written. */
  #urgent = false;
  #wake: () => void = () => undefined;
  /** How long the last write took, in milliseconds. */
  #lastWrite = 0;
  #problem: RecordingProblem | undefined;

  constructor(options: RecordingOptions, ports: RecordingPorts) {
    this.#options = options;
    this.#database = ports.database ?? database;
    this.#pause = ports.pause ?? realPause;
    const locks = 'locks' in ports ? ports.locks : webLocks();
    // Without a lock the run is recorded all the same.
    this.#lock = (locks?.tryHold(runLock(options.id)) ?? Promise.resolve(undefined)).catch(
      () => undefined,
    );
  }

  get problem(): RecordingProblem | undefined {
    return this.#problem;
  }

  /** Resolves when these events are durable: true; false when they will never be. Never rejects. */
  append(events: readonly RunEvent[]): Promise<boolean> {
    if (this.#problem) return Promise.resolve(false);
    for (const event of events) this.#queue.push(event);
    this.#taken += events.length;
    // Whoever sees a run end may close the page the next moment.
    if (events.some((event) => endsRoot(this.#options.ledger, event))) this.#hurry();
    return this.#flushUntil(this.#taken);
  }

  /** Writes what is left and lets go of the run; call it after the last `append`. */
  async finish(): Promise<boolean> {
    this.#finishing = true;
    this.#hurry();
    const durable = await this.#flushUntil(this.#taken);
    const release = await this.#lock;
    release?.();
    return durable;
  }

  #hurry(): void {
    this.#urgent = true;
    this.#wake();
  }

  async #flushUntil(count: number): Promise<boolean> {
    while (!this.#problem && this.#written < count) {
      this.#flushing ??= this.#flush();
      if (!(await this.#flushing)) return false;
    }
    return !this.#problem;
  }

  async #flush(): Promise<boolean> {
    if (!this.#urgent && !this.#finishing) {
      const rest = Math.min(Math.max(SHORTEST_PAUSE, this.#lastWrite * (SHARE - 1)), LONGEST_PAUSE);
      await Promise.race([
        this.#pause(rest),
        new Promise<void>((resolve) => (this.#wake = resolve)),
      ]);
    }
    await this.#lock;
    this.#urgent = false;
    const batch = this.#queue;
    this.#queue = [];
    const start = performance.now();
    try {
      await this.#write(batch);
      this.#written += batch.length;
    } catch (error) {
      await this.#fail(problemOf(error));
    }
    this.#lastWrite = performance.now() - start;
    this.#flushing = undefined;
    return !this.#problem;
  }

  async #write(batch: readonly RunEvent[]): Promise<void> {
    const { id, program, ledger, home, foreign = false } = this.#options;
    const chunks = cutChunks(id, this.#written, batch);
    const rows = flowRunRows(flowRunsTouched(batch, ledger), ledger, id, program.entry);
    const { programRuns, flowRuns, eventChunks, results, variables, deployments } = this.#database;
    const isFirst = this.#written === 0;
    const ended = batch.at(-1)?.type === 'program-ended';
    await this.#database.transaction(
      'rw',
      [programRuns, flowRuns, eventChunks, results, variables, deployments],
      async () => {
        if (isFirst) await programRuns.add(this.#programRun(batch, rows.length === 0));
        else if (this.#flowless && rows.length > 0) {
          await programRuns.update(id, (row) => void delete row.flowless);
        }
        const outcome = (await programRuns.get(id))?.outcome;
        if (outcome === undefined || outcome === 'Deleting') throw new DeletedMeanwhile();
        // An id that another program run owns was forged.
        const kept = await flowRuns.bulkGet(rows.map((row) => row.id));
        for (const row of kept) if (row && row.programRunId !== id) this.#foreign.add(row.id);
        await flowRuns.bulkPut(rows.filter((row) => !this.#foreign.has(row.id)));
        await eventChunks.bulkAdd(chunks);
        if (home !== undefined) {
          await keepResults(home, batch, this.#database);
          await keepVariables(home, batch, this.#database);
          await keepDeployments({ home, program, foreign }, batch, this.#database);
        }
        const end = ledger.events.at(-1);
        if (ended && ledger.outcome && end) {
          await programRuns.update(id, { outcome: ledger.outcome, endedAt: end.at });
        }
      },
    );
    if (rows.length > 0) this.#flowless = false;
  }

  #programRun(batch: readonly RunEvent[], flowless: boolean): ProgramRunRow {
    const { id, program, variables } = this.#options;
    const { title, entry } = program;
    const found = variables && JSON.stringify(variables);
    const startedAt = batch[0]?.at ?? 0;
    const resumes = this.#options.ledger.program?.resumes;
    return {
      id,
      startedAt,
      outcome: 'Running',
      program,
      entry,
      ...(title && { title }),
      ...(resumes !== undefined && { resumes }),
      ...(flowless && { flowless: 1 as const }),
      ...(found && found.length <= MOST_VARIABLES && { variables: found }),
    };
  }

  async #fail(problem: RecordingProblem): Promise<void> {
    this.#problem = problem;
    this.#queue = [];
    this.#options.onProblem?.(problem);
    if (problem === 'deleted' || this.#written === 0) return;
    // A small write may still fit; recovery then knows why the end is missing.
    await this.#database.programRuns.update(this.#options.id, { lost: true }).catch(() => 0);
  }
}

class DeletedMeanwhile extends Error {
  override readonly name = 'DeletedMeanwhile';
}

function problemOf(error: unknown): RecordingProblem {
  if (error instanceof DeletedMeanwhile) return 'deleted';
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  return text.includes('Quota') ? 'storage-full' : 'storage-refused';
}
