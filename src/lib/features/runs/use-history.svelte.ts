import { recoverCrashedRuns } from '$lib/history/recover-crashed-runs';
import { watchHistory } from '$lib/history/watch-history';

export interface HistoryReading<T> {
  /** Undefined until it was read. */
  readonly value: T | undefined;
  /** The history could not be read. */
  readonly failed: boolean;
}

/**
 * What `query` reads from the history, read again when the history changes, or when what `query` itself
 * looks at does. Called while a component starts; without a reading function there is nothing to read yet.
 */
export function useHistory<T>(query: () => (() => Promise<T>) | undefined): HistoryReading<T> {
  let value = $state.raw<T>();
  let failed = $state(false);
  $effect(() => {
    const read = query();
    if (!read) return;
    return watchHistory(
      read,
      (next) => {
        value = next;
        failed = false;
      },
      () => (failed = true),
    );
  });
  // A run that lost its tab shows as Crashed as soon as anybody looks.
  $effect(() => {
    recoverCrashedRuns().catch(() => undefined);
  });
  return {
    get value() {
      return value;
    },
    get failed() {
      return failed;
    },
  };
}
