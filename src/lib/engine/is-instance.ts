/** `value instanceof Class`, and false for a value that cannot be asked, such as a revoked Proxy. */
export function isInstance<Instance>(
  value: unknown,
  Class: abstract new (...args: never[]) => Instance,
): value is Instance {
  try {
    return value instanceof Class;
  } catch {
    return false;
  }
}
