import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand, runPackage } from './run-command.mjs';

// The shell is the same browser without the parts that draw windows, at half of the processor's time.
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What Chromium is started with: nothing that calls home, and no sandbox of its own for root. */
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * The Chromium to test with: the one that PLAYWRIGHT_CHROMIUM names, else Playwright's own, else the
 * system's.
 * @returns {Promise<string | undefined>} its path; undefined when there is none that starts
 */
export async function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which does not start.`);
  }
  // Imported late: it may have been installed only just now.
  const { chromium } = await import('@playwright/test');
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = [
    chromium.executablePath(),
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...(process.platform === 'darwin' ? MAC_PLACES : []),
  ];
  return places.find(starts);
}

/** @returns {Promise<string>} as findBrowser; installs one when there is none */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  console.log('Installing Chromium…');
  const own = await runPackage('playwright', ['install', 'chromium'], {
    quiet: true,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  const installed = (own.code === 0 ? await findBrowser() : undefined) ?? (await installByApt());
  if (installed !== undefined) return installed;
  throw new Error(
    `There is no Chromium, and it could not be installed. Install one, or name one in PLAYWRIGHT_CHROMIUM.\n${own.output}`,
  );
}

/** As root on Debian and its kin. @returns {Promise<string | undefined>} */
async function installByApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { quiet: true, env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const args = ['install', '-y', '--no-install-recommends', name];
    const { code, output } = await runCommand('apt-get', args, { quiet: true, env });
    const found = await findBrowser();
    if (found !== undefined) return found;
    if (code !== 0) console.error(output);
  }
  return undefined;
}

/** True when it is there and finds its libraries. @param {string} file */
function starts(file) {
  if (!existsSync(file)) return false;
  // On Windows this opens a window instead of printing a line.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
