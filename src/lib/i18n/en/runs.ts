import type { runs as es } from '../es/runs';

export const runs: typeof es = {};
