import { CachePolicy } from '$lib/engine/cache-policy';
import { isStandardSchema } from '$lib/engine/standard-schema';
import { isPlainObject } from '$lib/engine/is-plain-object';
import { isWait, isWaitAbove0, WAIT, WAIT_ABOVE_0 } from '$lib/engine/longest-wait';
import { isWorkers, WORKERS } from './task-runners';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** What a value should have been, or undefined when it is that. */
type Check = (value: unknown) => string | undefined;

const MOST_DELAYS = 50;
/** In characters: what is longer fits no list. */
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 10_000;
/** So that the longest delay, grown by all of it, still has a date. */
const MOST_JITTER = 100;

const text: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
    ? undefined
    : `a text of 1 to ${LONGEST_NAME} characters`;
const fn: Check = (value) => (typeof value === 'function' ? undefined : 'a function');
const textOrFn: Check = (value) =>
  typeof value === 'function' || (typeof value === 'string' && value !== '')
    ? undefined
    : 'a text with parameters in braces, or a function';
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'true or false');
const hooks: Check = (value) =>
  [value].flat().every((hook) => typeof hook === 'function')
    ? undefined
    : 'a function or a list of functions';

const SHARED: Record<string, Check> = {
  name: text,
  description: (value) =>
    typeof value === 'string' && value.length <= LONGEST_DESCRIPTION
      ? undefined
      : `a text of at most ${LONGEST_DESCRIPTION} characters`,
  version: text,
  tags: (value) =>
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && item.length <= LONGEST_NAME)
      ? undefined
      : 'a list of texts',
  retries: (value) =>
    Number.isInteger(value) && Number(value) >= 0 ? undefined : 'a whole number from 0 on',
  retryDelaySeconds: (value) => {
    if (isWait(value)) return undefined;
    if (!Array.isArray(value) || !value.every(isWait)) return `${WAIT}, or a list of such`;
    return value.length <= MOST_DELAYS ? undefined : `a list of at most ${MOST_DELAYS} delays`;
  },
  timeoutSeconds: (value) => (isWaitAbove0(value) ? undefined : WAIT_ABOVE_0),
  parameters: (value) =>
    isStandardSchema(value) ? undefined : 'a Standard Schema: an object with a ~standard property',
  validateParameters: flag,
  logPrints: flag,
  onRunning: hooks,
  onCompletion: hooks,
  onFailure: hooks,
  onCancellation: hooks,
  onCrashed: hooks,
};

const CHECKS = {
  task: {
    ...SHARED,
    taskRunName: textOrFn,
    retryJitterFactor: (value) =>
      typeof value === 'number' && value >= 0 && value <= MOST_JITTER
        ? undefined
        : `a number from 0 to ${MOST_JITTER}`,
    retryConditionFn: fn,
    persistResult: flag,
    cachePolicy: (value) =>
      value instanceof CachePolicy ? undefined : 'INPUTS, TASK_SOURCE, RUN_ID or NO_CACHE',
    cacheKeyFn: fn,
    cacheExpirationSeconds: (value) => (isWait(value) ? undefined : WAIT),
    refreshCache: flag,
    onRollback: hooks,
    onCommit: hooks,
  },
  flow: {
    ...SHARED,
    flowRunName: textOrFn,
    taskRunner: (value) =>
      isPlainObject(value) && isWorkers(value['maxWorkers'])
        ? undefined
        : `concurrent() or sequential(), or an object whose maxWorkers is ${WORKERS}`,
  },
} satisfies Record<string, Record<string, Check>>;

/** Throws WrongDefinition, with a sentence, unless the options are ones that the kind has. */
export function checkOptions(kind: 'task' | 'flow', options: unknown): void {
  if (!isPlainObject(options)) {
    throw new WrongDefinition(`The options of a ${kind} are an object, but got ${shown(options)}`);
  }
  const checks: Record<string, Check> = CHECKS[kind];
  for (const [key, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check) {
      const known = Object.keys(checks).join(', ');
      throw new WrongDefinition(`A ${kind} has no option '${key}'; it has ${known}`);
    }
    const wanted = value === undefined ? undefined : check(value);
    if (!wanted) continue;
    throw new WrongDefinition(`'${key}' of a ${kind} is ${wanted}, but got ${shown(value)}`);
  }
}
