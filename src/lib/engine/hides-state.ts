const NATIVE = /\{\s*\[native code\]\s*\}$/;
const PRIVATE_FIELD = /\.\s*#[\p{ID_Start}$_]/u;
const ITERATOR = /^\[object (?:Async)?(?:Generator|.*Iterator)\]$/;

/** Whether a class keeps more of its instances than can be seen from outside. */
const hiding = new WeakMap<object, boolean>();

/**
 * True for an object of which only a part can be seen, so that two that look alike may differ: one with
 * private fields, one whose inside is the platform's, a generator.
 */
export function hidesState(value: object): boolean {
  if (ITERATOR.test(Object.prototype.toString.call(value))) return true;
  const isError = value instanceof Error;
  for (
    let prototype = Object.getPrototypeOf(value) as object | null;
    prototype !== null && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const made: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    if (typeof made === 'function' && hides(made, isError)) return true;
  }
  return false;
}

function hides(made: CallableFunction, isError: boolean): boolean {
  const known = hiding.get(made);
  if (known !== undefined) return known;
  const source = Function.prototype.toString.call(made);
  // What an error keeps inside is its stack alone.
  const found = NATIVE.test(source) ? !isError : PRIVATE_FIELD.test(source);
  hiding.set(made, found);
  return found;
}
