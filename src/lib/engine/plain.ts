/** An array that is its items and no more; some may be left out. */
export function isPlainList(list: readonly unknown[]): boolean {
  if (Object.getPrototypeOf(list) !== Array.prototype) return false;
  const keys = Reflect.ownKeys(list);
  // Its items, in order, come first, and then its length.
  return keys.at(-1) === 'length' && keys.length <= list.length + 1;
}

/** An object whose fields are values under names: none is a getter, none has a symbol for its name or is hidden. */
export function hasOnlyValues(value: object): boolean {
  return Reflect.ownKeys(value).every((key) => {
    const field = Object.getOwnPropertyDescriptor(value, key);
    return typeof key === 'string' && field !== undefined && 'value' in field && field.enumerable;
  });
}
