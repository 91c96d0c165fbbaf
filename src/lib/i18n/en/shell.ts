import type { shell as es } from '../es/shell';

export const shell: typeof es = {};
