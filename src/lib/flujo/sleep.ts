import { sleep as engineSleep } from '$lib/engine/sleep';
import { installedEngine } from './installed-engine';
import { WrongDefinition } from './wrong-definition';

/**
 * Waits so many seconds, on the run's clock: with the fast clock an hour takes no time.
 *
 * @example
 * await sleep(1.5); // a second and a half
 */
export function sleep(seconds: number): Promise<void> {
  if (typeof seconds !== 'number' || !(seconds >= 0) || !Number.isFinite(seconds)) {
    throw new WrongDefinition('sleep(...) takes a number of seconds from 0 on');
  }
  const engine = installedEngine();
  return engineSleep(engine, engine.scope().cancellation, seconds);
}
