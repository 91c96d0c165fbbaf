import { Hash } from './hash';
import { hidesState } from './hides-state';

export interface ValueHash {
  readonly hash: string;
  /** False when something in the value cannot be told from others of its kind, such as a function. */
  readonly exact: boolean;
}

/**
 * A hash of any value, the same for values that look the same: keys in any order, equal dates,
 * maps and sets. Functions count by name. Reads whatever it is given, so a hostile getter may
 * throw: then undefined, and the caller goes on without a hash.
 */
export function hashValue(value: unknown): string | undefined {
  return readHash(value)?.hash;
}

/** The same, but undefined also for what cannot be told from others of its kind. */
export function hashExactly(value: unknown): string | undefined {
  const read = readHash(value);
  return read?.exact ? read.hash : undefined;
}

/** The hash, and whether equal ones mean equal values. */
export function readHash(value: unknown): ValueHash | undefined {
  try {
    return hashed(value, MOST_OBJECTS) ?? hashed(value, Infinity);
  } catch {
    return undefined;
  }
}

/**
 * An object that stands in several places is read in each, for it looks like so many equal ones. A graph may have
 * more paths than can be walked: past this many objects each is read once, and afterwards stands as a number.
 */
const MOST_OBJECTS = 20_000;

class TooManyObjects extends Error {
  override name = 'TooManyObjects';
}

/** Undefined when it has more than `most` objects. */
function hashed(value: unknown, most: number): ValueHash | undefined {
  const reading = new Reading(most);
  try {
    reading.feed(value);
  } catch (error) {
    if (error instanceof TooManyObjects) return undefined;
    throw error;
  }
  return { hash: reading.hash.toString(), exact: reading.exact };
}

class Reading {
  readonly hash = new Hash();
  exact = true;
  #objects = 0;
  /** The objects that hold the one being read, each with how many hold it; without a limit all that were read. */
  readonly #places = new Map<object, number>();

  constructor(private readonly most: number) {}

  feed(value: unknown): void {
    if (typeof value === 'function') {
      this.#indistinct('function', value.name);
    } else if (typeof value === 'symbol') {
      this.#indistinct('symbol', String(value));
    } else if (typeof value !== 'object' || value === null) {
      this.hash.add(typeof value).add(Object.is(value, -0) ? '-0' : String(value));
    } else {
      this.#feedOnce(value);
    }
  }

  #indistinct(kind: string, name: string): void {
    this.exact = false;
    this.hash.add(kind).add(name);
  }

  #feedOnce(value: object): void {
    const place = this.#places.get(value);
    if (place !== undefined) {
      this.hash.add('cycle').add(String(this.#places.size - place));
      return;
    }
    this.#objects += 1;
    if (this.#objects > this.most) throw new TooManyObjects();
    this.#places.set(value, this.#places.size);
    this.#feedObject(value);
    if (this.most !== Infinity) this.#places.delete(value);
  }

  #feedObject(value: object): void {
    const { hash } = this;
    if (Array.isArray(value)) {
      hash.add('array').add(String(value.length));
      for (const item of value as unknown[]) this.feed(item);
    } else if (value instanceof Date) {
      hash.add('date').add(String(value.getTime()));
    } else if (value instanceof RegExp) {
      hash.add('regexp').add(String(value));
    } else if (value instanceof Map) {
      hash.add('map').add(String(value.size));
      for (const [key, item] of value as Map<unknown, unknown>) {
        this.feed(key);
        this.feed(item);
      }
    } else if (value instanceof Set) {
      hash.add('set').add(String(value.size));
      for (const item of value as Set<unknown>) this.feed(item);
    } else if (ArrayBuffer.isView(value)) {
      hash.add(value.constructor.name);
      this.#feedBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    } else if (value instanceof ArrayBuffer) {
      hash.add('buffer');
      this.#feedBytes(new Uint8Array(value));
    } else if (value instanceof Promise) {
      this.#indistinct('promise', '');
    } else if (ADDRESS.test(Object.prototype.toString.call(value))) {
      hash.add(constructorName(value)).add((value as Address).toString());
    } else {
      if (hidesState(value)) this.exact = false;
      this.#feedFields(value);
    }
  }

  #feedBytes(bytes: Uint8Array): void {
    this.hash.add(String(bytes.length));
    for (let at = 0; at < bytes.length; at += 4096) {
      this.hash.add(String.fromCharCode(...bytes.subarray(at, at + 4096)));
    }
  }

  #feedFields(value: object): void {
    const { hash } = this;
    const keys = Object.keys(value).sort();
    hash.add(constructorName(value)).add(String(keys.length));
    for (const key of keys) {
      hash.add(key);
      this.feed((value as Record<string, unknown>)[key]);
    }
    if (value instanceof Error) hash.add(value.name).add(value.message);
  }
}

interface Address {
  toString(): string;
}
/** Shown whole by their text; they have no fields. */
const ADDRESS = /^\[object URL(?:SearchParams)?\]$/;

function constructorName(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  const name = prototype?.constructor?.name;
  return typeof name === 'string' ? name : 'null';
}
