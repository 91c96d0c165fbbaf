import type { Cancellation } from './cancellation';
import type { Engine } from './engine';

/** Waits on the run's clock; rejects with the reason when what it waits in is cancelled. */
export function sleep(engine: Engine, cancellation: Cancellation, seconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    cancellation.throwIfCancelled();
    const forget = cancellation.listen((reason) => {
      wakeNever();
      reject(reason);
    });
    const wakeNever = engine.ports.clock.after(seconds * 1000, () => {
      forget();
      resolve();
    });
  });
}
