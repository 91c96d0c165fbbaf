import { bundledPart } from './bundled-part.mjs';

export const name =
  'From a kill of the page by the browser to the end of the run that went on; nothing is lost';
export const unit = 'ms';

const KILLS = 50;

/** @param {import('../../scripts/bench.mjs').Site} site @returns {Promise<Record<string, number[]>>} */
export async function run({ browser, url }) {
  const { manyKills } = await bundledPart('many-kills');
  return manyKills(browser, url, KILLS);
}
