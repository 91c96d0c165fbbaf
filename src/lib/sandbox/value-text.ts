import { parse, stringify } from 'devalue';
import { inspect } from '$lib/engine/inspect';
import type { ValueCodec } from '$lib/engine/value-codec';

/** Values as text, as far as a structured clone could carry them: dates, maps, sets, cycles. */
export const VALUE_TEXT: ValueCodec = {
  write(value) {
    try {
      return stringify(value);
    } catch (error) {
      const path = error instanceof Error && 'path' in error ? String(error.path) : '';
      throw new CannotBeKept(path);
    }
  },
  read: (text) => parse(text) as unknown,
};

/** A value would not come back as it was. */
export class CannotBeKept extends Error {
  override name = 'CannotBeKept';
  constructor(
    /** Where in the value, such as `.precio`; empty for the value itself. */
    readonly path: string,
  ) {
    const place = path === '' ? 'it is' : `its part ${inspect(path)} is`;
    super(`${place} a function, a class instance or the like, which would not come back the same`);
  }
}
