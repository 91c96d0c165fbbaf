import * as v from 'valibot';
import type { DeployedRun } from '$lib/contract/deployed-run';
import type { Fault } from '$lib/contract/fault';
import type { Json } from '$lib/contract/json';
import { WORKER_LIMITS } from '$lib/contract/limits';
import type { RestoredRunData } from '$lib/contract/restored-run';
import type { StoredResult } from '$lib/contract/stored-result';

/** Makes the worker read a program that will probably be started next. */
export interface PrepareMessage {
  readonly type: 'prepare';
  readonly code: string;
  /** A source map, version 3, as JSON. */
  readonly map: string;
}
/** What the worker needs to run a program. */
export interface StartMessage {
  readonly type: 'start';
  readonly code: string;
  readonly map: string;
  readonly seed: number;
  readonly clock: 'real' | 'fast';
  readonly faults: readonly Fault[];
  /** The playground's files, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What earlier runs have kept under a name. */
  readonly variables?: Readonly<Record<string, Json>>;
  /** What an earlier run had done before it was cut short. */
  readonly restored?: RestoredRunData;
  /** The deployment that it is run for. */
  readonly deployed?: DeployedRun;
  /** Other runs of the same program may follow in this worker, where this one leaves it as it was. */
  readonly more?: true;
}

/** Page to worker, over a port that no one else holds. */
export type ToWorker =
  | PrepareMessage
  | StartMessage
  | { readonly type: 'answer'; readonly promptId: string; readonly answer: string | null }
  | { readonly type: 'recalled'; readonly id: number; readonly result: StoredResult | undefined }
  | { readonly type: 'ping'; readonly count: number };

/** Worker to page. Student code can forge any of these: parse, never cast. */
export type FromWorker =
  | { readonly type: 'ready' }
  /** RunEvents as the text of a JSON array. */
  | { readonly type: 'events'; readonly text: string }
  | { readonly type: 'pong'; readonly count: number }
  /** Asks for a result that an earlier run has kept. */
  | { readonly type: 'recall'; readonly id: number; readonly key: string }
  /** A fault asks for the worker's end. */
  | { readonly type: 'power-cut' }
  /** `again`: the realm is as it was before the run, and can take another. */
  | { readonly type: 'ended'; readonly again?: true };

/** Page to frame: the first is posted to its window with the two ports, the others use the first. */
export interface BootMessage {
  readonly type: 'boot';
  /** The worker's code, one classic script. */
  readonly runtime: string;
}
export interface FramePing {
  readonly type: 'ping';
  readonly count: number;
}

/** Frame to page: the frame still answers, or its worker broke. */
export type FromFrame =
  | { readonly type: 'pong'; readonly count: number }
  | { readonly type: 'worker-failed'; readonly message: string };

const count = v.pipe(v.number(), v.integer());

const fromWorker: v.GenericSchema<unknown, FromWorker> = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({
    type: v.literal('events'),
    text: v.pipe(v.string(), v.maxLength(WORKER_LIMITS.batchCharacters)),
  }),
  v.object({ type: v.literal('pong'), count }),
  v.object({
    type: v.literal('recall'),
    id: count,
    key: v.pipe(v.string(), v.maxLength(WORKER_LIMITS.nameCharacters)),
  }),
  v.object({ type: v.literal('power-cut') }),
  v.object({ type: v.literal('ended'), again: v.exactOptional(v.literal(true)) }),
]);

const fromFrame: v.GenericSchema<unknown, FromFrame> = v.variant('type', [
  v.object({ type: v.literal('pong'), count }),
  v.object({ type: v.literal('worker-failed'), message: v.string() }),
]);

export function parseFromWorker(data: unknown): FromWorker | undefined {
  const parsed = v.safeParse(fromWorker, data);
  return parsed.success ? parsed.output : undefined;
}

export function parseFromFrame(data: unknown): FromFrame | undefined {
  const parsed = v.safeParse(fromFrame, data);
  return parsed.success ? parsed.output : undefined;
}
