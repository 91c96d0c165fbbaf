import Dexie from 'dexie';

/** At most one reading in so many milliseconds while a run writes. */
const SETTLE_MS = 300;

/**
 * Reads now and again after every change of the history, by this tab or another. Gives the way to stop.
 * A reading that a newer one overtook is not told.
 */
export function watchHistory<T>(
  read: () => Promise<T>,
  onValue: (value: T) => void,
  onProblem: (problem: unknown) => void = () => undefined,
  /** Of these tables only. */
  tables?: readonly string[],
): () => void {
  let stopped = false;
  let reading = false;
  let changed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = () => {
    changed = true;
    if (reading || timer !== undefined || stopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      void readOnce();
    }, SETTLE_MS);
  };
  const readOnce = async () => {
    reading = true;
    changed = false;
    try {
      const value = await read();
      if (!stopped) onValue(value);
    } catch (problem) {
      if (!stopped) onProblem(problem);
    }
    reading = false;
    if (changed) again();
  };

  const onMutated = (parts: object) => {
    const changed = Object.keys(parts);
    const concerns = (table: string) => changed.some((part) => part.includes(`/${table}/`));
    if (!tables || tables.some(concerns)) again();
  };
  Dexie.on('storagemutated', onMutated);
  void readOnce();
  return () => {
    stopped = true;
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}
