export interface HistoryReading<T> {
  /** Undefined until it was read. */
  readonly value: T | undefined;
  /** The history could not be read. */
  readonly failed: boolean;
}

/**
 * What `query` reads from the history, which is loaded after the page stands, read again when the history changes, or when what `query` itself
 * looks at does. Called while a component starts; without a reading function there is nothing to read yet.
 */
export function useHistory<T>(query: () => (() => Promise<T>) | undefined): HistoryReading<T> {
  let value = $state.raw<T>();
  let failed = $state(false);
  $effect(() => {
    const read = query();
    if (!read) return;
    const onValue = (next: T) => {
      value = next;
      failed = false;
    };
    const onProblem = () => {
      failed = true;
    };
    let left = false;
    let stop = () => undefined as void;
    import('$lib/history/watch-history').then(({ watchHistory }) => {
      if (!left) stop = watchHistory(read, onValue, onProblem);
    }, onProblem);
    return () => {
      left = true;
      stop();
    };
  });
  // A run that lost its tab shows as Crashed as soon as anybody looks.
  $effect(() => {
    import('$lib/history/recover-crashed-runs')
      .then(({ recoverCrashedRuns }) => recoverCrashedRuns())
      .catch(() => undefined);
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
