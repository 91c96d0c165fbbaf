import * as v from 'valibot';
import type { Json } from './json';
import { SCHEDULE_LIMITS, WORKER_LIMITS } from './limits';

/** The deployment that a program is run for: where it is served, its flow runs instead of being registered. */
export interface DeployedRun {
  readonly flowName: string;
  /** The deployment's own name. */
  readonly name: string;
  /** By parameter name. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly tags: readonly string[];
  /** When each run was to begin, in milliseconds since the epoch, in order. */
  readonly times: readonly number[];
}

/** Which deployment a flow run belongs to, and when it was to begin. */
export interface DeployedAs {
  readonly name: string;
  readonly expectedAt: number;
}

const name = v.pipe(v.string(), v.maxLength(WORKER_LIMITS.nameCharacters));
/** The range of Date. */
const at = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const json = v.custom<Json>((value) => value !== undefined);

export const deployedRunSchema: v.GenericSchema<unknown, DeployedRun> = v.object({
  flowName: name,
  name,
  parameters: v.record(v.string(), json),
  tags: v.array(name),
  times: v.pipe(v.array(at), v.minLength(1), v.maxLength(SCHEDULE_LIMITS.times)),
});

export const deployedAsSchema: v.GenericSchema<unknown, DeployedAs> = v.object({
  name,
  expectedAt: at,
});
