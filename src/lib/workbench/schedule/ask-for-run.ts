import { addScheduledRun } from '$lib/history/scheduled-runs';
import { createId } from '$lib/sandbox/create-id';

/** Asks for a run of the deployment, now; whichever tab leads starts it. */
export async function askForRun(deploymentId: string): Promise<void> {
  await addScheduledRun({
    id: createId(),
    deploymentId,
    expectedAt: Date.now(),
    state: 'Scheduled',
    by: 'hand',
  });
}
