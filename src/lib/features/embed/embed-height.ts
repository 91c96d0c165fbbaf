const LINE = 22;
/** The editor's bar, its margins and the bar below. */
const AROUND = 44 + 28 + 42;
/** The switch between code and console on a narrow frame. */
const SWITCH = 50;
const LEAST = 340;
const MOST = 900;

/** The height in which so many lines of code stand whole, within reason; in pixels. */
export function embedHeight(lines: number, narrow: boolean): number {
  const wanted = AROUND + lines * LINE + (narrow ? SWITCH : 0);
  return Math.min(MOST, Math.max(LEAST, wanted));
}
