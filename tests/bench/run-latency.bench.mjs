import { engineParts, stampEngine } from './engine-part.mjs';
import { answerAndFinish, clickToFirstLine, runButton } from './playground-page.mjs';

export const name = 'From the click on Run to the first console line, warm (second run on)';
export const unit = 'ms';

/** @param {import('../../scripts/bench.mjs').Site} site @param {number} rounds */
export async function run({ browser, url }, rounds) {
  const page = await browser.newPage();
  await stampEngine(page);
  await page.goto(`${url}play/?lang=en`);
  await runButton(page).waitFor();
  const editor = page.locator('[data-stage="full"]').getByRole('textbox');
  // Nothing of it is wide before it is written in: it stands, though nothing is to be seen.
  await editor.waitFor({ state: 'attached' });
  /** @type {number[]} */
  const unchanged = [];
  for (let round = 0; round <= rounds; round++) {
    const milliseconds = await clickToFirstLine(page);
    if (round > 0) unchanged.push(milliseconds);
    await answerAndFinish(page);
  }
  const engine = (await engineParts(page)).slice(1);
  /** @type {number[]} */
  const changed = [];
  for (let round = 0; round < rounds; round++) {
    await editor.focus();
    await page.keyboard.press('ControlOrMeta+End');
    // The last key and the click leave no time to compile ahead.
    await page.keyboard.type('\n//');
    changed.push(await clickToFirstLine(page));
    await answerAndFinish(page);
  }
  await page.close();
  return {
    'first console line': unchanged,
    "of it the engine's own part": engine,
    'first console line, the program changed the moment before': changed,
  };
}
