/** Numbers from 0 to below 1 that look random and are the same for the same two words. */
export function randomFrom([high, low]: readonly [number, number]): () => number {
  // sfc32, with a counter of its own so that no state repeats early.
  let [a, b, c, count] = [high | 0, low | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const mixed = (((a + b) | 0) + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return mixed >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return () => next() / 2 ** 32;
}
