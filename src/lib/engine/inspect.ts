import { className, entriesOf, functionLabel, ownTag, quote } from './inspect-parts';

/** Nesting deeper than this shows as `[Object]`. */
const MAX_DEPTH = 2;
const MAX_ITEMS = 100;
const LINE_WIDTH = 72;
/** A text stops growing here; what is longer would be of use to nobody. */
const MAX_CHARACTERS = 64 * 1024;

/**
 * A value as text, the way Node's console shows it: `{ nota: 9, tags: [ 'a' ] }`.
 * Never throws: what cannot be read (a hostile getter, a revoked proxy) shows as `[unreadable]`.
 */
export function inspect(value: unknown): string {
  const text = show(value, { path: [], circular: new Set() });
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text;
}

interface Walk {
  /** The objects that hold the one being shown, outermost first. */
  readonly path: readonly object[];
  readonly circular: Set<object>;
}

function show(value: unknown, walk: Walk): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'bigint':
      return `${value}n`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'boolean':
    case 'undefined':
    case 'symbol':
      return String(value);
    case 'function':
    case 'object':
      break;
  }
  if (value === null) return 'null';
  if (walk.path.includes(value)) {
    walk.circular.add(value);
    return '[Circular *1]';
  }
  try {
    const text = showObject(value, walk);
    return walk.circular.has(value) ? `<ref *1> ${text}` : text;
  } catch {
    return '[unreadable]';
  }
}

function showObject(value: object, walk: Walk): string {
  if (typeof value === 'function') return functionLabel(value);
  const whole = ownTag(value);
  if (whole !== undefined) return whole;
  const name = className(value);
  if (walk.path.length > MAX_DEPTH) return `[${Array.isArray(value) ? 'Array' : name || 'Object'}]`;
  const inner: Walk = { path: [...walk.path, value], circular: walk.circular };
  const { prefix, brackets, items, total } = entriesOf(value, name, MAX_ITEMS, (item) =>
    show(item, inner),
  );
  if (total > items.length) {
    const more = total - items.length;
    items.push(`... ${more} more item${more === 1 ? '' : 's'}`);
  }
  return join(prefix, brackets, items);
}

function join(prefix: string, brackets: readonly [string, string], items: readonly string[]) {
  const head = prefix ? `${prefix} ` : '';
  const [open, close] = brackets;
  if (items.length === 0) return `${head}${open}${close}`;
  const width = items.reduce((sum, item) => sum + item.length + 2, head.length + 4);
  const oneLine = width <= LINE_WIDTH && !items.some((item) => item.includes('\n'));
  if (oneLine) return `${head}${open} ${items.join(', ')} ${close}`;
  const indented = items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`);
  return `${head}${open}\n${indented.join(',\n')}\n${close}`;
}
