import * as v from 'valibot';
import type { Json } from './json';
import { WORKER_LIMITS } from './limits';

/** Where a fault strikes. What is left out matches everything. */
interface FaultPlace {
  readonly on: 'task' | 'flow';
  /** The task's or flow's name. */
  readonly name: string;
  /** Which call, counted from 0 as task runs are: `tarea1-0` is call 0 of `tarea1` in each flow run. */
  readonly call?: number;
  /** The key of one run, where several runs have this name and call: in flow runs side by side. */
  readonly key?: string;
  /** Which attempt, counted from 1. */
  readonly attempt?: number;
  /** How likely it strikes where the rest matches, 0 to 1, drawn with the run's seed. Absent: surely. */
  readonly chance?: number;
}

/** The attempt throws before its body starts. */
export interface ThrowFault extends FaultPlace {
  readonly kind: 'throw';
  readonly message?: string;
}

/** The body starts so much later. */
export interface DelayFault extends FaultPlace {
  readonly kind: 'delay';
  readonly delaySeconds: number;
}

/** The attempt never ends by itself: a time limit or Stop ends it. */
export interface HangFault extends FaultPlace {
  readonly kind: 'hang';
}

/** The body runs; its caller gets `result` instead of what it returned. */
export interface WrongResultFault extends FaultPlace {
  readonly kind: 'wrong-result';
  readonly result: Json;
}

/** The body runs and its work is done, but nobody hears of it: the attempt fails. */
export interface LostAnswerFault extends FaultPlace {
  readonly kind: 'lost-answer';
  readonly message?: string;
}

/** The worker is ended on the spot, before the body starts or after it returned. */
export interface PowerCutFault extends FaultPlace {
  readonly kind: 'power-cut';
  /** Absent: before. */
  readonly when?: 'before' | 'after';
}

/** A fault set on purpose: part of a run's input, as its seed is. */
export type Fault =
  ThrowFault | DelayFault | HangFault | WrongResultFault | LostAnswerFault | PowerCutFault;
export const FAULT_KINDS = [
  'throw',
  'delay',
  'hang',
  'wrong-result',
  'lost-answer',
  'power-cut',
] as const satisfies readonly Fault['kind'][];
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault's delay, in seconds: a year. */
const LONGEST_DELAY = 366 * 24 * 3600;
const MESSAGE_CHARACTERS = 1000;

const place = {
  on: v.picklist(['task', 'flow']),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(WORKER_LIMITS.nameCharacters)),
  call: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  key: v.exactOptional(v.pipe(v.string(), v.maxLength(WORKER_LIMITS.nameCharacters))),
  attempt: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  chance: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
};
const message = v.exactOptional(v.pipe(v.string(), v.maxLength(MESSAGE_CHARACTERS)));
/** How deep a wrong result may be nested: whoever walks it must not run out of stack. */
const DEEPEST = 64;
/** Faults come from JSON text or storage, so whatever stands in them is JSON already. */
const json = v.custom<Json>((value) => value !== undefined && isPlain(value, DEEPEST));

function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0 || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((item) => isPlain(item, depth - 1));
}

/** For the parsers of whatever carries faults: links, run files, the history. Unknown keys are dropped. */
export const faultSchema: v.GenericSchema<unknown, Fault> = v.variant('kind', [
  v.object({ kind: v.literal('throw'), ...place, message }),
  v.object({
    kind: v.literal('delay'),
    ...place,
    delaySeconds: v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_DELAY)),
  }),
  v.object({ kind: v.literal('hang'), ...place }),
  v.object({ kind: v.literal('wrong-result'), ...place, result: json }),
  v.object({ kind: v.literal('lost-answer'), ...place, message }),
  v.object({
    kind: v.literal('power-cut'),
    ...place,
    when: v.exactOptional(v.picklist(['before', 'after'])),
  }),
]);
