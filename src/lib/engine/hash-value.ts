import { Hash } from './hash';

/**
 * A hash of any value, the same for values that look the same: keys in any order, equal dates,
 * maps and sets. Functions count by name. Reads whatever it is given, so a hostile getter may
 * throw: then undefined, and the caller goes on without a hash.
 */
export function hashValue(value: unknown): string | undefined {
  return hashed(value, (fn) => fn.name);
}

/**
 * The same, but undefined also for what cannot be told from others of its kind: a function, a
 * symbol, a promise.
 */
export function hashExactly(value: unknown): string | undefined {
  return hashed(value, () => {
    throw new Indistinct();
  });
}

/** The objects that hold the one being read, each with how many hold it. */
type Path = Map<object, number>;
type NameFunction = (fn: { readonly name: string }) => string;

class Indistinct extends Error {
  override name = 'Indistinct';
}

function hashed(value: unknown, nameFunction: NameFunction): string | undefined {
  const hash = new Hash();
  try {
    feed(hash, value, new Map(), nameFunction);
  } catch {
    return undefined;
  }
  return hash.toString();
}

function feed(hash: Hash, value: unknown, path: Path, nameFunction: NameFunction): void {
  if (typeof value === 'function') {
    hash.add('function').add(nameFunction(value));
  } else if (typeof value === 'symbol') {
    hash.add('symbol').add(nameFunction({ name: String(value) }));
  } else if (value instanceof Promise) {
    hash.add('promise').add(nameFunction({ name: '' }));
  } else if (typeof value !== 'object' || value === null) {
    hash.add(typeof value).add(Object.is(value, -0) ? '-0' : String(value));
  } else {
    feedOnce(hash, value, path, nameFunction);
  }
}

function feedOnce(hash: Hash, value: object, path: Path, nameFunction: NameFunction): void {
  const depth = path.get(value);
  if (depth !== undefined) {
    hash.add('cycle').add(String(path.size - depth));
    return;
  }
  path.set(value, path.size);
  feedObject(hash, value, path, nameFunction);
  path.delete(value);
}

function feedObject(hash: Hash, value: object, path: Path, nameFunction: NameFunction): void {
  if (Array.isArray(value)) {
    hash.add('array').add(String(value.length));
    for (const item of value as unknown[]) feed(hash, item, path, nameFunction);
  } else if (value instanceof Date) {
    hash.add('date').add(String(value.getTime()));
  } else if (value instanceof RegExp) {
    hash.add('regexp').add(String(value));
  } else if (value instanceof Map) {
    hash.add('map').add(String(value.size));
    for (const [key, item] of value as Map<unknown, unknown>) {
      feed(hash, key, path, nameFunction);
      feed(hash, item, path, nameFunction);
    }
  } else if (value instanceof Set) {
    hash.add('set').add(String(value.size));
    for (const item of value as Set<unknown>) feed(hash, item, path, nameFunction);
  } else if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    hash.add(value.constructor.name).add(String(bytes.length));
    for (let at = 0; at < bytes.length; at += 4096) {
      hash.add(String.fromCharCode(...bytes.subarray(at, at + 4096)));
    }
  } else {
    const keys = Object.keys(value).sort();
    hash.add(constructorName(value)).add(String(keys.length));
    for (const key of keys) {
      hash.add(key);
      feed(hash, (value as Record<string, unknown>)[key], path, nameFunction);
    }
    if (value instanceof Error) hash.add(value.name).add(value.message);
  }
}

function constructorName(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  const name = prototype?.constructor?.name;
  return typeof name === 'string' ? name : 'null';
}
