import type { Compiler } from '$lib/compiler/compiler';
import type { RunEvent } from '$lib/contract/events';
import type { Json } from '$lib/contract/json';
import type { StoredResult } from '$lib/contract/stored-result';
import type { SandboxPool } from '$lib/sandbox/sandbox-pool';
import type { RecordRun } from './record-run';
import type { CutRun } from './resumed-run';

/** What a run session takes from the browser and the page. */
export interface RunSessionParts {
  readonly compiler: Pick<Compiler, 'compile' | 'warm'>;
  readonly sandboxes: Pick<SandboxPool, 'take' | 'warm' | 'prepare' | 'ready' | 'renew'>;
  /** Keeps the run; left out, nothing is kept. */
  readonly record?: RecordRun;
  /** A result that an earlier run of this playground has kept; left out, there are none. */
  readonly recall?: (key: string) => Promise<StoredResult | undefined>;
  /** The events of the runs before this one, which it went on from; left out, none are known. */
  readonly eventsBefore?: (run: CutRun) => Promise<readonly RunEvent[]>;
  /** What earlier runs of this playground have kept under a name; left out, nothing. */
  readonly variables?: () => Promise<Readonly<Record<string, Json>>>;
  /** What a kept run found under them when it began; undefined where that is not known. */
  readonly variablesBefore?: (
    programRunId: string,
  ) => Promise<Readonly<Record<string, Json>> | undefined>;
  readonly newId: () => string;
  readonly newSeed: () => number;
  readonly now: () => number;
  /** Calls back before the next frame is drawn. */
  readonly nextFrame: (callback: () => void) => void;
  /** Resolves when an end that is not durable yet is told all the same; left out, at once. */
  readonly patience?: () => Promise<void>;
}
