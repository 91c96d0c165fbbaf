import { readdirSync } from 'node:fs';
import path from 'node:path';
import { BUILD } from '../../../scripts/ensure-build.mjs';

/** The address of every page in the built site, from its top: ``, `runs/`, ... */
export function sitePages(): string[] {
  return readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'index.html')
    .map(({ parentPath }) => path.relative(BUILD, parentPath).split(path.sep).join('/'))
    .map((folder) => (folder === '' ? '' : `${folder}/`))
    .sort();
}
