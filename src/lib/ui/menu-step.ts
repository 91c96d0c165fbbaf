/**
 * Which entry of a menu a key leads to, from the one at `at` (-1: none yet): up and down around the ends, Home, End,
 * or the next whose name begins with the letter. Undefined for any other key.
 */
export function menuStep(key: string, at: number, names: readonly string[]): number | undefined {
  const count = names.length;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
  if ([...key].length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  for (let step = 1; step <= count; step++) {
    const index = (at + step + count) % count;
    if (names[index]?.toLowerCase().startsWith(letter)) return index;
  }
  return undefined;
}
