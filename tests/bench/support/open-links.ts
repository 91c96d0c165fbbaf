import { openLink } from '../../../src/lib/share/playground-link';

/** Opens each, one after another: milliseconds for each. */
async function openAll(fragments: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const fragment of fragments) {
    const start = performance.now();
    await openLink(fragment);
    times.push(performance.now() - start);
  }
  return times;
}

Object.assign(globalThis, { openAll });
