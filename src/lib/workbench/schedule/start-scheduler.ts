import { listDeployments } from '$lib/history/deployments';
import { forgetLostQuestions } from '$lib/history/questions';
import { recoverCrashedRuns } from '$lib/history/recover-crashed-runs';
import { watchHistory } from '$lib/history/watch-history';

const LEADER = 'flujo-scheduler';
const TABLES = ['deployments', 'scheduledRuns'];

/**
 * Runs what deployments ask for while this tab is open, unless another tab does: one leads, and when it
 * closes another takes over. Nothing is loaded for it before there is a deployment. Gives the way to stop.
 */
export function startScheduler(): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  // Without locks (plain http) nobody knows who leads; each run is claimed before it is started.
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  const stopWatching = watchHistory(
    async () => (await listDeployments()).rows.length > 0,
    (wanted) => {
      if (!wanted || signal.aborted) return;
      stopWatching();
      const leading = locks ? locks.request(LEADER, { signal }, () => lead(signal)) : lead(signal);
      // Rejects when this tab stops waiting for its turn.
      leading.catch(() => undefined);
    },
    undefined,
    TABLES,
  );
  return () => {
    stopWatching();
    closing.abort();
  };
}

/** Resolves when this tab leads no more. */
async function lead(signal: AbortSignal): Promise<void> {
  await recoverCrashedRuns().catch(() => 0);
  await forgetLostQuestions().catch(() => undefined);
  const { browserScheduler } = await import('./browser-scheduler');
  const scheduler = browserScheduler();
  const stopWatching = watchHistory(
    () => scheduler.look(),
    () => undefined,
    undefined,
    TABLES,
  );
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  stopWatching();
  scheduler.stop();
}
