import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
const INSTALLED = path.join(ROOT, 'node_modules', '.package-lock.json');
/** Names the lockfile that was installed last. */
const STAMP = path.join(ROOT, 'node_modules', '.flujo-lockfile');

/**
 * @typedef {{ version?: string; optional?: boolean; os?: string[]; cpu?: string[]; libc?: string[] }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lockfile
 */

/** Installs the packages of the lockfile when they are missing or others. */
export async function ensurePackages() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    throw new Error(`Flujo needs Node 20 or later; this is ${process.versions.node}.`);
  const lock = readFileSync(LOCK, 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(INSTALLED)) {
    if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
    const installed = readFileSync(INSTALLED, 'utf8');
    if (isInstalled(JSON.parse(lock), JSON.parse(installed))) return;
  }
  console.log('Installing packages…');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // npm names itself to what it runs; without it, the one in the path.
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('.js')
    ? await runCommand(process.execPath, [npm, ...args])
    : await runCommand('npm', args);
  if (code !== 0) throw new Error('npm could not install the packages; its reason stands above.');
  writeFileSync(STAMP, hash);
}

/**
 * True when every package that this machine needs is there in the locked version.
 * @param {Lockfile} lock
 * @param {Lockfile} installed
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([name, wanted]) => {
    if (name === '') return true;
    const found = installed.packages[name];
    if (found) return found.version === wanted.version;
    // An optional one may be missing, unless it is made for just such a machine.
    return wanted.optional === true && !(wanted.os && fitsThisMachine(wanted));
  });
}

/** @param {Locked} wanted */
function fitsThisMachine({ os, cpu, libc }) {
  return (
    (!os || os.includes(process.platform)) &&
    (!cpu || cpu.includes(process.arch)) &&
    (!libc || libc.includes(usesGlibc() ? 'glibc' : 'musl'))
  );
}

function usesGlibc() {
  const report = process.report.getReport();
  return 'header' in report && JSON.stringify(report.header).includes('glibcVersionRuntime');
}
