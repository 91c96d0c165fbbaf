import { sleep as engineSleep } from '$lib/engine/sleep';
import { installedEngine } from './installed-engine';
import { isWait, WAIT } from '$lib/engine/longest-wait';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/**
 * Waits so many seconds, on the run's clock: with the fast clock an hour takes no time.
 *
 * @example
 * await sleep(1.5); // un segundo y medio
 */
export function sleep(seconds: number): Promise<void> {
  if (!isWait(seconds)) {
    throw new WrongDefinition(`sleep(...) takes ${WAIT}, but got ${shown(seconds)}`);
  }
  const engine = installedEngine();
  return engineSleep(engine, engine.scope().cancellation, seconds);
}
