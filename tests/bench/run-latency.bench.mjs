import { answerAndFinish, clickToFirstLine, runButton } from './playground-page.mjs';

export const name = 'From the click on Run to the first console line, warm (second run on)';
export const unit = 'ms';

/** @param {import('../../scripts/bench.mjs').Site} site @param {number} rounds */
export async function run({ browser, url }, rounds) {
  const page = await browser.newPage();
  /** @type {number[]} */
  const firstLine = [];
  await page.goto(`${url}play/?lang=en`);
  await runButton(page).waitFor();
  for (let round = 0; round <= rounds; round++) {
    const milliseconds = await clickToFirstLine(page);
    if (round > 0) firstLine.push(milliseconds);
    await answerAndFinish(page);
  }
  await page.close();
  return { 'first console line': firstLine };
}
