import type { examples as es } from '../es/examples';

export const examples: typeof es = {};
