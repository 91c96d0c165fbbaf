import { clip } from './clip';
import { inspect } from './inspect';

/** A line longer than this is of use to nobody. */
const MAX_CHARACTERS = 10_000;

/** A thrown value in one line: `Error: boom`, or the value itself when it is no Error. Never throws. */
export function describeError(error: unknown): string {
  try {
    if (error instanceof Error) {
      const name = String(error.name);
      const message = String(error.message);
      return clip(message ? `${name}: ${message}` : name, MAX_CHARACTERS);
    }
  } catch {
    return 'an error that cannot be read';
  }
  return clip(inspect(error), MAX_CHARACTERS);
}

/** Its stack as the realm gives it, or the one line. Never throws. */
export function stackText(error: unknown): string {
  try {
    if (error instanceof Error && typeof error.stack === 'string' && error.stack) {
      return error.stack;
    }
  } catch {
    // A hostile getter: the one line has to do.
  }
  return describeError(error);
}
