const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** A string longer than this is cut, and says by how much. */
const MAX_STRING = 10_000;

/** Text in quotes, single unless only another kind spares an escape. */
export function quote(text: string): string {
  if (text.length > MAX_STRING) {
    return `${quote(text.slice(0, MAX_STRING))}... ${text.length - MAX_STRING} more characters`;
  }
  const mark = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : !text.includes('`')
        ? '`'
        : "'";
  const escaped = text.replace(/[\n\r\t\\]/g, (found) => ESCAPES[found] ?? found);
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

/** `Alumno` for an instance of it, `''` for a plain object or array, a note for no prototype. */
export function className(value: object): string {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  if (prototype === null) return '[Object: null prototype]';
  const name = prototype.constructor?.name;
  return typeof name === 'string' && name !== 'Object' && name !== 'Array' ? name : '';
}

export function functionLabel(value: { readonly name: string }): string {
  const kind = /^class\b/.test(Function.prototype.toString.call(value)) ? 'class' : 'Function';
  const name = String(value.name);
  if (kind === 'class') return `[class ${name || '(anonymous)'}]`;
  return name ? `[Function: ${name}]` : '[Function (anonymous)]';
}

/** Where an object of the engine's own says how it is shown. */
export const SHOWN_AS = Symbol('shown as');

/** The text of objects that are shown whole, whatever they hold; undefined for the others. */
export function ownTag(value: object): string | undefined {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  }
  if (value instanceof RegExp) return RegExp.prototype.toString.call(value);
  if (value instanceof Error) {
    const stack: unknown = value.stack;
    return typeof stack === 'string' && stack ? stack : `[${value.name}: ${value.message}]`;
  }
  if (value instanceof Promise) return 'Promise { <pending or settled> }';
  if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef) {
    return `${className(value)} { <items unknown> }`;
  }
  const shown: unknown = Reflect.get(value, SHOWN_AS);
  return typeof shown === 'string' ? shown : undefined;
}

interface Parts {
  readonly prefix: string;
  readonly brackets: readonly [string, string];
  readonly items: string[];
  /** How many there are in all, shown or not. */
  readonly total: number;
}

/** What stands between an object's brackets, at most `limit` items. */
export function entriesOf(
  value: object,
  name: string,
  limit: number,
  show: (item: unknown) => string,
): Parts {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).slice(0, limit).map(show);
    return {
      prefix: name && `${name}(${value.length})`,
      brackets: ['[', ']'],
      items,
      total: value.length,
    };
  }
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = value as ArrayBufferView & ArrayLike<unknown>;
    const items = Array.from({ length: Math.min(limit, numbers.length) }, (_, i) =>
      show(numbers[i]),
    );
    const prefix = `${name}(${numbers.length})`;
    return { prefix, brackets: ['[', ']'], items, total: numbers.length };
  }
  if (value instanceof Map) {
    const items = [...(value as Map<unknown, unknown>)]
      .slice(0, limit)
      .map(([key, item]) => `${show(key)} => ${show(item)}`);
    return { prefix: `${name}(${value.size})`, brackets: ['{', '}'], items, total: value.size };
  }
  if (value instanceof Set) {
    const items = [...(value as Set<unknown>)].slice(0, limit).map(show);
    return { prefix: `${name}(${value.size})`, brackets: ['{', '}'], items, total: value.size };
  }
  const keys = Object.keys(value);
  const items = keys.slice(0, limit).map((key) => {
    const label = IDENTIFIER.test(key) ? key : quote(key);
    return `${label}: ${property(value, key, show)}`;
  });
  return { prefix: name, brackets: ['{', '}'], items, total: keys.length };
}

/** A getter is named, not run. */
function property(holder: object, key: string, show: (item: unknown) => string): string {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  if (descriptor?.get) return descriptor.set ? '[Getter/Setter]' : '[Getter]';
  if (descriptor?.set) return '[Setter]';
  return show(descriptor?.value);
}
