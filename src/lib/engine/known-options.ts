import { inspect } from './inspect';
import { isPlainObject } from './is-plain-object';
import { WrongDefinition } from './wrong-definition';

/** The options of a call, when they are an object with no others; else a sentence is thrown. */
export function knownOptions<Option extends string>(
  call: string,
  options: unknown,
  known: readonly Option[],
): { readonly [Key in Option]?: unknown } {
  if (!isPlainObject(options)) {
    throw new WrongDefinition(`The options of ${call} are an object, but got ${inspect(options)}`);
  }
  const other = Object.keys(options).find((key) => !(known as readonly string[]).includes(key));
  if (other === undefined) return options as { readonly [Key in Option]?: unknown };
  throw new WrongDefinition(`${call} has no option '${other}'; it has ${known.join(', ')}`);
}
