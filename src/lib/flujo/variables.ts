import { PRODUCT_LIMITS } from '$lib/contract/limits';
import type { Json } from '$lib/contract/json';
import { ownerOf } from '$lib/engine/owner';
import { isJson } from './is-json';
import { installedEngine } from './installed-engine';
import { WrongDefinition } from '$lib/engine/wrong-definition';
import { shown } from './shown';

/** Values that outlive a run: the next run of this playground finds them under their name. */
export interface Variables {
  /**
   * The value that was set last under this name, by this run or one before it; what you give as
   * the second argument, or `undefined`, when there is none. It is a copy: to change what is kept,
   * `set` it again.
   *
   * @example
   * const veces = Number(variables.get('veces', 0)) + 1;
   * variables.set('veces', veces);
   */
  get(name: string, otherwise?: Json): Json | undefined;
  /**
   * Keeps a value under a name: anything that JSON can say, which is texts, numbers, `true`,
   * `false`, `null`, and lists and plain objects of these. A value that was there is replaced
   * (in Prefect that must be asked for, with `overwrite`).
   *
   * @example
   * variables.set('ciudades', ['Lima', 'Quito']);
   */
  set<Value>(name: string, value: Json | (Value & Sayable<Value>)): void;
}

/** The value's type where JSON can say it; an interface, too, which is no `Json` to the compiler. */
export type Sayable<Value> = Value extends Json
  ? Value
  : Value extends (...args: never[]) => unknown
    ? never
    : Value extends object
      ? { readonly [Key in keyof Value]: SayableOrLeftOut<Value, Key> }
      : never;
/** What an object has not, JSON leaves out. */
type SayableOrLeftOut<Value, Key extends keyof Value> =
  | Sayable<Exclude<Value[Key], undefined>>
  | (Value extends readonly unknown[] ? never : Extract<Value[Key], undefined>);

/**
 * Keeps values from one run to the next: `set` puts one under a name, `get` finds it again, in
 * this run or a later one of the same playground.
 *
 * @example
 * const veces = Number(variables.get('veces', 0)) + 1;
 * variables.set('veces', veces);
 * console.log(`Este programa ha corrido ${veces} veces`);
 */
export const variables: Variables = {
  get(name, otherwise) {
    const kept = installedEngine().variables.get(checkedName(name));
    // A copy, so that only `set` changes what is kept.
    return kept === undefined ? otherwise : structuredClone(kept);
  },
  set(name, value) {
    const engine = installedEngine();
    const kept = asJson(checkedName(name), value);
    if (!engine.variables.has(name) && engine.variables.size >= PRODUCT_LIMITS.variables) {
      throw new WrongDefinition(`There are at most ${PRODUCT_LIMITS.variables} variables`);
    }
    engine.variables.set(name, kept);
    const owner = ownerOf(engine.scope());
    engine.emit({ type: 'variable-set', at: engine.now(), name, value: kept, ...owner });
  },
};

function checkedName(name: unknown): string {
  if (typeof name === 'string' && /^[\p{L}_][\p{L}\p{N}_-]{0,199}$/u.test(name)) return name;
  throw new WrongDefinition(
    `The name of a variable has letters, digits, '_' and '-' only, but got ${shown(name)}`,
  );
}

/** A copy, so that what is kept does not change with the value. */
function asJson(name: string, value: unknown): Json {
  let text: string | undefined;
  try {
    text = isJson(value) ? JSON.stringify(value) : undefined;
  } catch {
    text = undefined;
  }
  if (text === undefined) {
    throw new WrongDefinition(
      `A variable keeps what JSON can say (texts, numbers, true, false, null, lists and objects of these); '${name}' was given ${shown(value)}`,
    );
  }
  if (text.length > PRODUCT_LIMITS.variableCharacters) {
    throw new WrongDefinition(
      `A variable keeps at most ${PRODUCT_LIMITS.variableCharacters} characters of JSON; '${name}' was given ${text.length}`,
    );
  }
  return JSON.parse(text) as Json;
}
