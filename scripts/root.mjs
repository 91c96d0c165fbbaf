import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
