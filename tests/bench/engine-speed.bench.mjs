import { bundledPart } from './bundled-part.mjs';

export const name =
  'Tracked task runs a second, all events made and sent, or stored by the page as well';
export const unit = '/s';

/** @param {import('../../scripts/bench.mjs').Site} site @returns {Promise<Record<string, number[]>>} */
export async function run({ browser, url }) {
  const { engineSpeed } = await bundledPart('engine-speed');
  const { storedSpeed } = await bundledPart('stored-speed');
  return { ...(await engineSpeed(browser)), ...(await storedSpeed(browser, url)) };
}
