/**
 * A 64-bit hash of text fed in pieces, as 14 characters of base 36 at most.
 * Not for secrets: it tells calls apart.
 */
export class Hash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  add(text: string): this {
    let high = this.#high;
    let low = this.#low;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 2654435761);
      low = Math.imul(low ^ unit, 1597334677);
    }
    // Ends the piece with what no code unit can be, so that 'ab','c' differs from 'a','bc'.
    this.#high = Math.imul(high ^ 0x10001, 2654435761);
    this.#low = Math.imul(low ^ 0x10001, 1597334677);
    return this;
  }

  /** Two unsigned 32-bit numbers, well mixed. */
  words(): readonly [number, number] {
    let high = Math.imul(this.#high ^ (this.#high >>> 16), 2246822507);
    high ^= Math.imul(this.#low ^ (this.#low >>> 13), 3266489909);
    let low = Math.imul(this.#low ^ (this.#low >>> 16), 2246822507);
    low ^= Math.imul(high ^ (high >>> 13), 3266489909);
    return [high >>> 0, low >>> 0];
  }

  toString(): string {
    const [high, low] = this.words();
    return base36(high).replace(LEADING_ZEROS, '') + base36(low);
  }
}

const PAIRS = Array.from({ length: 36 ** 2 }, (_, pair) => pair.toString(36).padStart(2, '0'));
const LEADING_ZEROS = /^0{1,6}/;

/** An unsigned 32-bit number as seven digits. By pairs: `toString(36)` takes several times as long. */
function base36(word: number): string {
  const [first, second] = [Math.trunc(word / 36 ** 6), Math.trunc(word / 36 ** 4)];
  return first + pair(second) + pair(Math.trunc(word / 36 ** 2)) + pair(word);
}

function pair(number: number): string {
  return PAIRS[number % 36 ** 2] ?? '';
}
