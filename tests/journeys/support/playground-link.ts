import { deflateRawSync } from 'node:zlib';
import type { SharedPlayground } from '../../../src/lib/contract/program';

/** The address of the editor with this program in it, below the site. */
export function playgroundLink(program: SharedPlayground): string {
  return `play/#v1.${deflateRawSync(JSON.stringify(program)).toString('base64url')}`;
}
