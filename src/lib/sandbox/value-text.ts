import { parse, stringify } from 'devalue';
import { inspect } from '$lib/engine/inspect';
import { isPlainList, hasOnlyValues } from '$lib/engine/plain';
import type { ValueCodec } from '$lib/engine/value-codec';

/** Values as text, as far as a structured clone could carry them: dates, maps, sets, cycles. */
export const VALUE_TEXT: ValueCodec = {
  write(value) {
    try {
      return stringify(value, { Lossy: refuseLossy });
    } catch (error) {
      const path = error instanceof Error && 'path' in error ? String(error.path) : '';
      throw new CannotBeKept(path);
    }
  },
  read: (text) => parse(text) as unknown,
};

/** Asked of each part: throws for one of which devalue would keep a part only. */
function refuseLossy(value: unknown): false {
  if (typeof value === 'object' && value !== null && !keepsAll(value)) throw new LossyValue();
  return false;
}

function keepsAll(value: object): boolean {
  if (Array.isArray(value)) return isPlainList(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return hasOnlyValues(value);
  // Dates, maps and the like are kept by what they hold; fields of their own would be lost.
  return (
    ArrayBuffer.isView(value) || Reflect.ownKeys(value).length === (value instanceof RegExp ? 1 : 0)
  );
}

class LossyValue extends Error {
  override name = 'LossyValue';
}

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
