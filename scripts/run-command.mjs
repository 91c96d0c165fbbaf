import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Finished
 * @property {number} code 0 when all went well
 * @property {string} output what it wrote, both streams in order; empty when it wrote to the screen
 */

/**
 * @typedef {object} Options
 * @property {Record<string, string>} [env] added to this process's own
 * @property {boolean} [quiet] the output is kept, not shown
 * @property {boolean} [patient] it gives way to what else runs
 */

const WINDOWS = process.platform === 'win32';

/**
 * Runs a command at the top of the repository until it ends; never rejects.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Finished>}
 */
export function runCommand(command, args, { env = {}, quiet = false, patient = false } = {}) {
  return new Promise((resolve) => {
    const whole = patient && !WINDOWS ? ['nice', '-n', '5', command, ...args] : [command, ...args];
    const child = spawn(whole[0] ?? command, whole.slice(1), {
      cwd: ROOT,
      env: { ...process.env, ...(quiet ? { NO_COLOR: '1', FORCE_COLOR: '0' } : {}), ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // Windows finds npm and its likes only through its shell.
      shell: WINDOWS && command !== process.execPath,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs the command that a package brings along, on this very Node.
 * @param {string} name of the package, whose command has the same name
 * @param {readonly string[]} args
 * @param {Options & { command?: string }} [options]
 */
export function runPackage(name, args, { command = name, ...options } = {}) {
  const folder = path.join(ROOT, 'node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[command] ?? '');
  return runCommand(process.execPath, [path.join(folder, file), ...args], options);
}
