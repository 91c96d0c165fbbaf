/** Stops a schedule, or sets it going again from now on. */
export async function pauseDeployment(id: string, paused: boolean): Promise<void> {
  const { changeDeployment } = await import('$lib/history/deployments');
  await changeDeployment(id, { paused }, Date.now());
}
