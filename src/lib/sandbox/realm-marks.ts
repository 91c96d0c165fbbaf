/** The language's own objects. What the browser adds would be built by being looked at. */
const LANGUAGE = [
  ...['Object', 'Function', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'RegExp'],
  ...['Math', 'JSON', 'Reflect', 'Promise', 'Proxy', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef'],
  ...['Date', 'Intl', 'Atomics', 'Iterator', 'FinalizationRegistry'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError'],
  ...['TypeError', 'URIError', 'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array'],
  ...['Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
];
/** Made anew for each run. */
const OF_THE_RUN = new Set(['console']);

/** One object as it was: what a program could change in it. */
interface Mark {
  readonly object: object;
  readonly prototype: object | null;
  readonly extensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly values: readonly unknown[];
}

/**
 * What a program shares with others that run in the same realm, as it was before the first of them: the
 * global names, the language's objects, and whatever else is named in the program's text.
 */
export class RealmMarks {
  readonly #realm: object;
  readonly #names: readonly string[];
  readonly #marks: readonly Mark[];

  constructor(realm: object, code: string, shared: readonly unknown[]) {
    this.#realm = realm;
    this.#names = Object.getOwnPropertyNames(realm);
    const words = new Set(code.match(/[A-Za-z_$][\w$]*/g));
    const named = this.#names.filter((name) => words.has(name) && !OF_THE_RUN.has(name));
    const marks = new Map<object, Mark>();
    const roots = [...LANGUAGE, ...named].map((name): unknown => Reflect.get(realm, name));
    // The realm's own names are told by themselves: to follow them would build all that the browser has.
    for (const root of [...roots, ...shared]) if (root !== realm) mark(root, realm, marks);
    this.#marks = [...marks.values()];
  }

  /** True where all of it is as it was. */
  hold(): boolean {
    return (
      sameList(Object.getOwnPropertyNames(this.#realm), this.#names) && this.#marks.every(holds)
    );
  }
}

function mark(value: unknown, realm: object, marks: Map<object, Mark>): void {
  if (!isObject(value) || value === realm || marks.has(value)) return;
  const made = markOf(value);
  marks.set(value, made);
  mark(made.prototype, realm, marks);
  for (const each of made.values) mark(each, realm, marks);
}

function markOf(object: object): Mark {
  const found = propertiesOf(object);
  return {
    object,
    prototype: Object.getPrototypeOf(object) as object | null,
    extensible: Object.isExtensible(object),
    ...found,
  };
}

/** One that is undefined is as good as none. */
function propertiesOf(object: object): Pick<Mark, 'keys' | 'values'> {
  const keys: PropertyKey[] = [];
  const values: unknown[] = [];
  for (const key of Reflect.ownKeys(object)) {
    const property: Readonly<Record<string, unknown>> = {
      ...Object.getOwnPropertyDescriptor(object, key),
    };
    const value = property['get'] ?? property['set'] ?? property['value'];
    if (value === undefined) continue;
    keys.push(key);
    values.push(value);
  }
  return { keys, values };
}

function holds(mark: Mark): boolean {
  const { object } = mark;
  const { keys, values } = propertiesOf(object);
  return (
    Object.getPrototypeOf(object) === mark.prototype &&
    Object.isExtensible(object) === mark.extensible &&
    sameList(keys, mark.keys) &&
    sameList(values, mark.values)
  );
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => Object.is(each, other[index]));
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}
