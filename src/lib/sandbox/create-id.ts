const FETCHED_AT_ONCE = 768;

/** Random numbers of 32 bits, fetched many at a time: asked for one by one they cost more than all the rest. */
class RandomNumbers {
  readonly #numbers = new Uint32Array(FETCHED_AT_ONCE);
  #used = FETCHED_AT_ONCE;

  next(): number {
    if (this.#used === FETCHED_AT_ONCE) {
      crypto.getRandomValues(this.#numbers);
      this.#used = 0;
    }
    return this.#numbers[this.#used++] ?? 0;
  }
}

const random = new RandomNumbers();
const VERSION = 0x70;
const VARIANT = 0x80;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A UUID of version 7: it begins with the world's time, so ids sort by when they were made. */
export function createId(now = Date.now()): string {
  const time = Math.trunc(now).toString(16).padStart(12, '0');
  const [a, b, c] = [random.next(), random.next(), random.next()];
  return `${time.slice(0, 8)}-${time.slice(8)}-${byte(VERSION | (a & 0xf))}${byte(a >>> 8)}-${byte(VARIANT | ((a >>> 16) & 0x3f))}${byte(a >>> 24)}-${bytes(b)}${byte(c)}${byte(c >>> 8)}`;
}

/** The lowest eight bits, as two digits. */
function byte(number: number): string {
  return BYTES[number & 0xff] ?? '';
}

function bytes(word: number): string {
  return byte(word) + byte(word >>> 8) + byte(word >>> 16) + byte(word >>> 24);
}
