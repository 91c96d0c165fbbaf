/** True for what braces make; false for lists, maps, promises, dates and what a class makes. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm's Object.prototype will do.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
