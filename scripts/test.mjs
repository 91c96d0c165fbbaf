import { ensureBrowser } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { runPackage } from './run-command.mjs';

/** @typedef {import('./test-stages.mjs').Result} Result */

try {
  await ensurePackages();
  const browser = await ensureBrowser();
  const { failed } = await testAll(browser);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

/** @param {string} browser */
async function testAll(browser) {
  // Imported late: they need packages that may have been installed only just now.
  const stages = await import('./test-stages.mjs');
  const sum = { passed: 0, failed: 0 };
  /** @param {string} name @param {() => Promise<Result>} run */
  const stage = async (name, run) => {
    const start = performance.now();
    const { passed, failed, output } = await run();
    sum.passed += passed;
    sum.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (output !== '') console.log(output.trimEnd());
    console.log(`${name}: ${passed} passed, ${failed} failed in ${seconds} s`);
    return failed === 0;
  };

  await runPackage('@sveltejs/kit', ['sync'], { quiet: true, command: 'svelte-kit' });
  // Lint takes one processor and most of the time: begun last, it would keep the other waiting.
  const withoutBrowser = () => Promise.all([stage('Lint', stages.lint), typesAndUnits()]);
  const typesAndUnits = async () => {
    await stage('Unit tests', stages.unit);
    await stage('Types', stages.types);
  };
  // Without a site there is nothing to weigh and nowhere to go.
  if (await stage('Build', stages.build)) {
    await stage('Size', stages.size);
    // A browser waits more than it works: the rest fits in between.
    await Promise.all([stage('Journeys', () => stages.journeys(browser)), withoutBrowser()]);
  } else {
    await withoutBrowser();
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum;
}
