/** Who owns a run: the tab that holds its lock, for as long as the tab lives. */
export interface LockPort {
  /** Takes the lock and gives the way to let go of it; undefined when another holds it. */
  tryHold(name: string): Promise<(() => void) | undefined>;
}

const RUN_LOCK = 'flujo-run-';
export const runLock = (programRunId: string) => RUN_LOCK + programRunId;

/** Whether a run goes on in any tab; false where nobody can tell. */
export async function isAnyRunGoing(): Promise<boolean> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  const { held = [] } = (await locks?.query()) ?? {};
  return held.some(({ name }) => name?.startsWith(RUN_LOCK));
}

/** Web Locks. Undefined where there are none (plain http): nobody can tell whether a tab still lives. */
export function webLocks(): LockPort | undefined {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return (
    locks && {
      tryHold: (name) =>
        new Promise((resolve, reject) => {
          locks
            .request(name, { ifAvailable: true }, (lock) => {
              if (!lock) {
                resolve(undefined);
                return undefined;
              }
              return new Promise<void>((release) => resolve(release));
            })
            .catch(reject);
        }),
    }
  );
}
