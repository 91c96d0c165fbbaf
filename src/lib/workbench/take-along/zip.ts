import { downloadZip } from 'client-zip';
import type { ZipFile } from './take-along';

export function zip(files: readonly ZipFile[], madeAt: Date): Promise<Blob> {
  return downloadZip(files.map((file) => ({ ...file, lastModified: madeAt }))).blob();
}
