import type { home as es } from '../es/home';

export const home: typeof es = {};
