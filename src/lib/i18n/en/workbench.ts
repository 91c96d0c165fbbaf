import type { workbench as es } from '../es/workbench';

export const workbench: typeof es = {};
