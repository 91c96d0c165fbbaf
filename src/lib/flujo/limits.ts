import type { Limit } from '$lib/engine/limits';
import { passRate, withSlots } from '$lib/engine/occupy';
import { installedEngine } from './installed-engine';
import { knownOptions } from '$lib/engine/known-options';
import { isWaitAbove0 } from '$lib/engine/longest-wait';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** Far more than runs at once. */
const MOST_SLOTS = 1_000_000;

/** How much of a limit is taken. */
export interface OccupyOptions {
  /** How many slots; without it, one. */
  occupy?: number;
}

/** How a limit behaves. */
export interface LimitOptions {
  /**
   * Makes the limit a **rate**, for `rateLimit`: slots are not given back, they come free with
   * time, so many a second. With 0.5, one slot every two seconds.
   */
  slotDecayPerSecond?: number;
}

/**
 * Says how many slots the limit of that name has. Called again it changes the limit, and serves
 * those who wait if it grew.
 *
 * @example
 * setConcurrencyLimit('base-de-datos', 2); // dos a la vez
 * setConcurrencyLimit('api', 10, { slotDecayPerSecond: 5 }); // cinco llamadas por segundo
 */
export function setConcurrencyLimit(name: string, slots: number, options: LimitOptions = {}): void {
  checkName('setConcurrencyLimit', name);
  if (!Number.isInteger(slots) || slots < 1 || slots > MOST_SLOTS) {
    throw new WrongDefinition(
      `The slots of '${name}' are a whole number from 1 to ${MOST_SLOTS}, but got ${shown(slots)}`,
    );
  }
  const { slotDecayPerSecond } = knownOptions('setConcurrencyLimit', options, [
    'slotDecayPerSecond',
  ]);
  if (slotDecayPerSecond !== undefined && !isDecay(slotDecayPerSecond)) {
    throw new WrongDefinition(
      `'slotDecayPerSecond' is a number above 0, at least a slot in ten years, but got ${shown(slotDecayPerSecond)}`,
    );
  }
  installedEngine().limits.set(name, slots, slotDecayPerSecond);
}

/**
 * Runs a function while it holds slots of a limit that `setConcurrencyLimit` has set; without
 * free slots it waits its turn, first come, first served. The slots are given back however the
 * function ends. Limits are shared by all flows and tasks of the program.
 *
 * @example
 * setConcurrencyLimit('base-de-datos', 2);
 * const guarda = task(async function guarda(fila: string) {
 *   await concurrency('base-de-datos', async () => {
 *     await sleep(1); // nunca hay más de dos aquí dentro
 *   });
 * });
 */
export function concurrency<Result>(name: string, fn: () => Result): Promise<Awaited<Result>>;
/**
 * The same, taking more than one slot.
 *
 * @example
 * await concurrency('memoria', { occupy: 3 }, async () => { ... });
 */
export function concurrency<Result>(
  name: string,
  options: OccupyOptions,
  fn: () => Result,
): Promise<Awaited<Result>>;
export function concurrency(name: string, ...given: readonly unknown[]): Promise<unknown> {
  const [options, fn] = given.length > 1 ? given : [{}, given[0]];
  checkName('concurrency', name);
  const occupy = slotsOf('concurrency', options);
  if (typeof fn !== 'function') {
    throw new WrongDefinition(`concurrency takes a function, but got ${shown(fn)}`);
  }
  const body = fn as () => unknown;
  const limit = find(name);
  if (limit?.decayPerSecond !== undefined) {
    throw new WrongDefinition(
      `'${name}' is a rate: its slots come free with time; use rateLimit('${name}')`,
    );
  }
  return limit ? withSlots(installedEngine(), limit, occupy, body) : unlimited(body);
}

async function unlimited(body: () => unknown): Promise<unknown> {
  return body();
}

/**
 * Waits until a rate allows one more: call it before what must not happen too often. Needs a
 * limit with `slotDecayPerSecond`. Time is the run's clock's, so with the fast clock the wait
 * takes no time.
 *
 * @example
 * setConcurrencyLimit('correo', 1, { slotDecayPerSecond: 0.5 });
 * for (const alumno of alumnos) {
 *   await rateLimit('correo'); // uno cada dos segundos
 *   await envia(alumno);
 * }
 */
export function rateLimit(name: string, options: OccupyOptions = {}): Promise<void> {
  checkName('rateLimit', name);
  const occupy = slotsOf('rateLimit', options);
  const limit = find(name);
  if (!limit) return Promise.resolve();
  if (limit.decayPerSecond === undefined) {
    throw new WrongDefinition(
      `'${name}' has no slotDecayPerSecond, which rateLimit needs; or use concurrency('${name}', ...)`,
    );
  }
  return passRate(installedEngine(), limit, occupy);
}

/** Without a limit of that name nothing is limited, and the log says so once. */
function find(name: string): Limit | undefined {
  const engine = installedEngine();
  const limit = engine.limits.get(name);
  if (!limit && engine.limits.firstMiss(name)) {
    engine.log(
      engine.scope(),
      'WARNING',
      `There is no limit '${name}', so nothing waits; set it with setConcurrencyLimit('${name}', ...)`,
      engine.ports.callSite?.(),
    );
  }
  return limit;
}

function slotsOf(call: string, options: unknown): number {
  const { occupy = 1 } = knownOptions(call, options, ['occupy']);
  if (typeof occupy === 'number' && Number.isInteger(occupy) && occupy >= 1) return occupy;
  throw new WrongDefinition(`'occupy' is a whole number from 1 on, but got ${shown(occupy)}`);
}

function checkName(call: string, name: unknown): void {
  if (typeof name === 'string' && name !== '' && name.length <= 200) return;
  throw new WrongDefinition(`${call} takes the name of a limit, but got ${shown(name)}`);
}

function isDecay(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && isWaitAbove0(1 / value);
}
