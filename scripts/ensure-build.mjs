import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { runPackage } from './run-command.mjs';

export const BUILD = path.join(ROOT, 'build');
const STAMP = path.join(ROOT, '.svelte-kit', 'flujo-build.json');
/** Kit writes another version at each build. */
const VERSION = path.join(BUILD, '_app', 'version.json');
const SOURCES = [
  'src',
  'static',
  'build-plugins',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Builds the site unless what stands in `build` was made from these very sources.
 * @returns {Promise<void>} rejects when the build fails
 */
export async function ensureBuild() {
  const sources = hashSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp(sources)) return;
  console.log('Building the site…');
  rmSync(STAMP, { force: true });
  const { code, output } = await runPackage('vite', ['build', '--logLevel', 'warn'], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp(sources));
}

/** @param {string} sources */
function stamp(sources) {
  const version = existsSync(VERSION) ? readFileSync(VERSION, 'utf8') : '';
  return JSON.stringify({ sources, version });
}

function hashSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(path.join(ROOT, source))) {
      const content = readFileSync(file);
      hash.update(`${path.relative(ROOT, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** @param {string} place a file, a folder or nothing @returns {string[]} */
function filesOf(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}
