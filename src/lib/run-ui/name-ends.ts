/** Of a name without a number, the share of what can be shown that its end gets. */
const END_SHARE = 0.4;
/** In letters, where the room is not known. */
const LONGEST_END = 8;

/** A task run's name cut in two: what tells it from others of its task stays whole. */
export function nameEnds(name: string): readonly [start: string, end: string] {
  const end = numberOf(name) || Math.min(LONGEST_END, Math.floor(name.length * END_SHARE));
  return [name.slice(0, name.length - end), name.slice(name.length - end)];
}

/** Cut in its middle to so many letters, its number or its end kept. */
export function cutName(name: string, letters: number): string {
  if (name.length <= letters) return name;
  if (letters < 3) return '';
  const wanted = Math.max(numberOf(name), Math.floor((letters - 1) * END_SHARE));
  const end = Math.min(letters - 2, wanted);
  return `${name.slice(0, letters - 1 - end)}…${name.slice(name.length - end)}`;
}

/** How long the number is that ends it, as `-12`. */
function numberOf(name: string): number {
  return /-\d+$/.exec(name)?.[0].length ?? 0;
}
