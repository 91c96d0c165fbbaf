import { RUN_ANIMALS } from '$lib/contract/run-animals';
import { RUN_COLOURS } from '$lib/contract/run-colours';
import { Hash } from './hash';

const COLOURS = Object.keys(RUN_COLOURS);

/**
 * A colour and an animal, from the seed and the run's key alone: a run keeps its name however
 * runs beside it interleave. `taken` grows by the name; a name in use is never given twice.
 */
export function nameRun(seed: number, key: string, taken: Set<string>): string {
  for (let draw = 0; ; draw++) {
    const [high, low] = new Hash().add(String(seed)).add(key).add(String(draw)).words();
    const colour = COLOURS[high % COLOURS.length] ?? 'white';
    const animal = RUN_ANIMALS[low % RUN_ANIMALS.length] ?? 'dogfish';
    const crowded = taken.size > (COLOURS.length * RUN_ANIMALS.length) / 2;
    const name = crowded ? `${colour}-${animal}-${taken.size}` : `${colour}-${animal}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
