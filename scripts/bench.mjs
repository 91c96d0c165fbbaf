import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_ARGUMENTS, ensureBrowser } from './ensure-browser.mjs';
import { BUILD, ensureBuild } from './ensure-build.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { ROOT } from './root.mjs';
import { serveStatic } from './static-server.mjs';

/**
 * @typedef {object} Site
 * @property {import('@playwright/test').Browser} browser
 * @property {string} url of the built site, with a slash at its end
 */
/**
 * What a file of tests/bench exports.
 * @typedef {object} Bench
 * @property {string} name
 * @property {string} unit
 * @property {(site: Site, rounds: number) => Promise<Record<string, number[]>>} run samples of each figure
 */

const FOLDER = path.join(ROOT, 'tests', 'bench');
const ROUNDS = Math.max(10, Number(process.env.ROUNDS) || 12);

await ensurePackages();
const executablePath = await ensureBrowser();
await ensureBuild();
const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
const server = await serveStatic({ folder: BUILD });
try {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  console.log(`${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB`);
  console.log(`Node ${process.versions.node}, Chromium ${browser.version()}, ${ROUNDS} rounds\n`);
  const wanted = process.argv.slice(2);
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.bench.mjs'))
    .sort()) {
    if (wanted.length > 0 && !wanted.some((word) => file.includes(word))) continue;
    /** @type {Bench} */
    const bench = await import(pathToFileURL(path.join(FOLDER, file)).href);
    console.log(bench.name);
    const figures = await bench.run({ browser, url: server.url }, ROUNDS);
    for (const [figure, samples] of Object.entries(figures)) print(figure, samples, bench.unit);
  }
} finally {
  await server.close();
  await browser.close();
}

/** @param {string} figure @param {number[]} samples @param {string} unit */
function print(figure, samples, unit) {
  const sorted = samples.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 ? [sorted[half]] : [sorted[half - 1], sorted[half]];
  const median = middle.reduce((sum = 0, value = 0) => sum + value / middle.length, 0);
  /** @param {number | undefined} value */
  const say = (value) => `${(value ?? NaN).toFixed(1)} ${unit}`;
  const range = `${say(sorted[0])} to ${say(sorted.at(-1))}, ${samples.length} samples`;
  console.log(`  ${figure}: median ${say(median)} (${range})`);
}
