import type {
  DeploymentRow,
  ScheduledRunRow,
  ScheduledRunState,
} from '$lib/history/deployment-rows';
import { listDeployments } from '$lib/history/deployments';
import { changeScheduledRun, claimRun, keepPlan, waitingRuns } from '$lib/history/scheduled-runs';
import type { HistoryDatabase } from '$lib/history/schema';
import { isLate, planRuns } from './plan-runs';
import { nextTimes } from './schedule-times';

/** A run that goes on where nobody sees it. */
export interface StartedRun {
  /** A person has to answer first: another run may go on meanwhile. */
  readonly waiting: boolean;
  /** What became of it; never rejects. */
  readonly ended: Promise<Extract<ScheduledRunState, 'Started' | 'Refused' | 'NotServed'>>;
  readonly stop: () => void;
}

/** Starts a deployment's run; `onChange` is called when it waits, or waits no more. */
export type StartRun = (
  deployment: DeploymentRow,
  scheduled: ScheduledRunRow,
  onChange: () => void,
) => StartedRun;

export interface SchedulerPorts {
  readonly now: () => number;
  /** Calls back after so many milliseconds; the answer takes that back. */
  readonly later: (ms: number, callback: () => void) => () => void;
  readonly newId: () => string;
  readonly start: StartRun;
  readonly database?: HistoryDatabase;
}

/** Runs that work at the same time; those that wait for a person do not count. */
const MOST_AT_ONCE = 2;
/** In milliseconds: the clock is looked at again after so long, whatever the schedules say. */
const LONGEST_SLEEP_MS = 60_000;
const SHORTEST_SLEEP_MS = 200;

/** Starts what the schedules ask for, while its tab is open and leads. */
export class Scheduler {
  readonly #ports: SchedulerPorts;
  readonly #going = new Map<string, StartedRun>();
  #looking: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #sleep: () => void = () => undefined;

  constructor(ports: SchedulerPorts) {
    this.#ports = ports;
  }

  /** Looks at the clock and at what waits; resolves when all that can be started is. */
  async look(): Promise<void> {
    this.#again = true;
    this.#looking ??= this.#lookUntilDone().finally(() => (this.#looking = undefined));
    await this.#looking;
  }

  /** Another tab may lead: what goes on is cut short. */
  stop(): void {
    this.#stopped = true;
    this.#sleep();
    for (const run of this.#going.values()) run.stop();
  }

  async #lookUntilDone(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#lookOnce();
    }
  }

  async #lookOnce(): Promise<void> {
    const { database, newId } = this.#ports;
    const now = this.#ports.now();
    const { rows } = await listDeployments(database);
    for (const row of rows) {
      const plan = planRuns(row, now, newId);
      if (plan) await keepPlan(plan, row.plannedUntil, database);
    }
    const deployments = new Map(rows.map((row) => [row.id, row]));
    for (const run of await waitingRuns(database)) {
      if (this.#stopped) return;
      await this.#take(run, deployments.get(run.deploymentId), now);
    }
    this.#sleepUntilNext(rows, now);
  }

  async #take(run: ScheduledRunRow, of: DeploymentRow | undefined, now: number): Promise<void> {
    const { database } = this.#ports;
    const working = [...this.#going.values()].filter(({ waiting }) => !waiting).length;
    if (!of) return changeScheduledRun(run.id, { state: 'Skipped' }, database);
    if (working >= MOST_AT_ONCE) {
      const late = run.state === 'Scheduled' && isLate(run.expectedAt, now);
      if (late) await changeScheduledRun(run.id, { state: 'Late' }, database);
      return;
    }
    // Where no lock says who leads, another tab may have been quicker.
    if (!(await claimRun(run.id, database))) return;
    const started = this.#ports.start(of, run, () => void this.look());
    this.#going.set(run.id, started);
    void started.ended.then(async (state) => {
      this.#going.delete(run.id);
      if (state !== 'Started') await changeScheduledRun(run.id, { state }, database);
      await this.look();
    });
  }

  #sleepUntilNext(rows: readonly DeploymentRow[], now: number): void {
    const next = rows.flatMap(({ schedule, paused }) =>
      schedule && !paused ? nextTimes(schedule, now, 1) : [],
    );
    const ms = Math.max(
      SHORTEST_SLEEP_MS,
      Math.min(LONGEST_SLEEP_MS, ...next.map((at) => at - now)),
    );
    this.#sleep();
    this.#sleep = this.#ports.later(ms, () => void this.look());
  }
}
