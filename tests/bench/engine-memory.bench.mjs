import { bundledPart } from './bundled-part.mjs';

export const name =
  'Memory of a finished task run, in the worker and in the page that shows and keeps it';
export const unit = 'KiB';

/** @param {import('../../scripts/bench.mjs').Site} site @returns {Promise<Record<string, number[]>>} */
export async function run({ browser, url }) {
  const { storedMemory } = await bundledPart('stored-speed');
  return storedMemory(browser, url);
}
