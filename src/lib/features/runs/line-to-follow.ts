import type { CodeLight, LightKind } from '$lib/projections/code-lights';

const FOLLOWED: readonly LightKind[] = ['waiting', 'running', 'open'];

/** The line to keep in sight: where a person is asked, else where something runs. */
export function lineToFollow(lights: readonly CodeLight[]): CodeLight | undefined {
  for (const kind of FOLLOWED) {
    const light = lights.find((one) => one.kind === kind);
    if (light) return light;
  }
  return undefined;
}
