import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkSize } from './check-size.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ROOT } from './root.mjs';
import { runPackage } from './run-command.mjs';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown when the stage has ended
 */

const ROOMS_WITHOUT_BROWSER = ['contract', 'engine', 'projections', 'checks'];
const REPORTS = path.join(ROOT, 'test-results');
const UNIT_REPORT = path.join(REPORTS, 'unit.json');
const JOURNEY_REPORT = path.join(REPORTS, 'journeys.json');

/** What runs beside the journeys leaves them the processor: a browser that waits for it looks broken. */
const BESIDE = { quiet: true, patient: true };

/** @param {boolean} good @param {string} output @returns {Result} one check */
function check(good, output) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, output: good ? '' : output };
}

/** @param {Result[]} results */
function add(results) {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    output: results.map(({ output }) => output).join(''),
  };
}

/** @param {string} name @param {string[]} args @param {string} [command] */
async function quietly(name, args, command = name) {
  const { code, output } = await runPackage(name, args, { ...BESIDE, command });
  return check(code === 0, output);
}

export async function types() {
  const warnings = ['--fail-on-warnings', '--output', 'human'];
  const results = [await quietly('svelte-check', ['--tsconfig', './tsconfig.json', ...warnings])];
  for (const room of ROOMS_WITHOUT_BROWSER) {
    results.push(await quietly('typescript', ['--noEmit', '-p', `src/lib/${room}`], 'tsc'));
  }
  results.push(await quietly('typescript', ['--noEmit', '-p', 'src/service-worker'], 'tsc'));
  return add(results);
}

export async function lint() {
  return add([
    await quietly('eslint', ['.', '--max-warnings', '0']),
    await quietly('prettier', ['--check', '.', '--log-level', 'warn']),
  ]);
}

export async function unit() {
  rmSync(UNIT_REPORT, { force: true });
  mkdirSync(REPORTS, { recursive: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code, output } = await runPackage('vitest', ['run', ...reporters], BESIDE);
  if (!existsSync(UNIT_REPORT)) return check(false, output);
  /** @type {{ numPassedTests: number; numTotalTests: number; testResults: { assertionResults: unknown[] }[] }} */
  const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'));
  // A file that could not be read has no tests to count, and has failed all the same.
  const unread = report.testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  const failed = report.numTotalTests - report.numPassedTests + unread.length;
  return {
    passed: report.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    output: code === 0 ? '' : output,
  };
}

export async function build() {
  try {
    await ensureBuild();
    return check(true, '');
  } catch (error) {
    return check(false, error instanceof Error ? error.message : String(error));
  }
}

/** @returns {Promise<Result>} */
export async function size() {
  try {
    const { lines, complaints } = checkSize();
    const output = [...lines, ...complaints].map((line) => `${line}\n`).join('');
    return { ...check(complaints.length === 0, ''), output };
  } catch (error) {
    return check(false, error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} browser */
export async function journeys(browser) {
  rmSync(JOURNEY_REPORT, { force: true });
  const { code } = await runPackage('@playwright/test', ['test', '--reporter=list,json'], {
    command: 'playwright',
    env: { PLAYWRIGHT_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: JOURNEY_REPORT },
  });
  if (!existsSync(JOURNEY_REPORT)) return check(false, '');
  /** @type {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }} */
  const { stats } = JSON.parse(readFileSync(JOURNEY_REPORT, 'utf8'));
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return {
    passed: stats.expected,
    failed: code === 0 ? failed : Math.max(failed, 1),
    output: '',
  };
}
