import type { Json } from '$lib/contract/json';
import { pythonRepr } from '$lib/contract/python-repr';
import { shortResult } from './short-result';

/** One line of a value shown as a tree. */
export interface JsonRow {
  /** The places from the root, as `/0/3`; the root's is ''. */
  readonly path: string;
  readonly parent: string | undefined;
  readonly depth: number;
  /** Its name or place in what holds it. */
  readonly key: string | undefined;
  /** `repr`: the text of what JSON cannot say. `more`: stands for the entries that are not shown. */
  readonly kind: 'object' | 'list' | 'string' | 'other' | 'repr' | 'more';
  readonly text: string;
  /** Of `more`, how many are left; of an object or list, how many it holds. */
  readonly count: number;
  /** Undefined: there is nothing to open. */
  readonly open: boolean | undefined;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
}

/** How many pages of each open row are shown, by its path. A long text is whole when it is open. */
export type OpenRows = ReadonlyMap<string, number>;

/** Entries of one page. */
export const PAGE = 100;
/** A longer text is cut, in characters. */
const LONGEST = 160;
const PREVIEW = 60;

/** The lines in sight: what is not open costs nothing. */
export function jsonRows(value: Json, open: OpenRows): JsonRow[] {
  const rows: JsonRow[] = [];
  const add = (item: Json, place: Omit<JsonRow, 'kind' | 'text' | 'count' | 'open'>) => {
    const entries = entriesOf(item);
    const pages = open.get(place.path) ?? 0;
    if (!entries) return rows.push({ ...place, ...leafOf(item, pages > 0) });
    const { kind, size, at } = entries;
    const isOpen = size > 0 ? pages > 0 : undefined;
    const text = isOpen ? '' : shortResult(item, PREVIEW);
    rows.push({ ...place, kind, text, count: size, open: isOpen });
    const shown = Math.min(size, pages * PAGE);
    const below = { parent: place.path, depth: place.depth + 1 };
    const siblings = shown < size ? shown + 1 : size;
    for (let index = 0; index < shown; index++) {
      const [key, child] = at(index);
      const path = `${place.path}/${index}`;
      add(child, { ...below, path, key, position: index + 1, siblings });
    }
    if (shown > 0 && shown < size) {
      const path = `${place.path}/more`;
      const left = { kind: 'more', text: '', count: size - shown, open: undefined } as const;
      rows.push({ ...below, path, key: undefined, position: siblings, siblings, ...left });
    }
    return rows.length;
  };
  add(value, {
    path: '',
    parent: undefined,
    depth: 0,
    key: undefined,
    position: 1,
    siblings: 1,
  });
  return rows;
}

/** Opens a row, closes it, or shows its next page. */
export function toggled(open: OpenRows, row: JsonRow): OpenRows {
  const next = new Map(open);
  if (row.kind === 'more') next.set(row.parent ?? '', (open.get(row.parent ?? '') ?? 1) + 1);
  else if (row.open) next.delete(row.path);
  else next.set(row.path, 1);
  return next;
}

/** The value in one line, where it is so short, its names as in a tree; undefined where it is not. */
export function oneLine(value: Json, most: number): string | undefined {
  if (typeof value === 'string' && value.length > most) return undefined;
  const entries = entriesOf(value);
  if (!entries) return leafText(value);
  const parts: string[] = [];
  let left = most - 2;
  for (let index = 0; index < entries.size; index++) {
    const [key, child] = entries.at(index);
    const name = entries.kind === 'object' ? `${plainName(key)}: ` : '';
    left -= name.length + (index > 0 ? SEPARATOR.length : 0);
    const text = left > 0 ? oneLine(child, left) : undefined;
    if (text === undefined || text.length > left) return undefined;
    parts.push(name + text);
    left -= text.length;
  }
  const inside = parts.join(SEPARATOR);
  return entries.kind === 'list' ? `[${inside}]` : `{${inside}}`;
}

const SEPARATOR = ', ';

function plainName(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? key : JSON.stringify(key);
}

interface Entries {
  readonly kind: 'object' | 'list';
  readonly size: number;
  readonly at: (index: number) => [string, Json];
}

function entriesOf(value: Json): Entries | undefined {
  if (value === null || typeof value !== 'object' || reprOf(value) !== undefined) return undefined;
  if (isList(value)) {
    return { kind: 'list', size: value.length, at: (at) => [String(at), value[at] ?? null] };
  }
  const keys = Object.keys(value);
  return {
    kind: 'object',
    size: keys.length,
    at: (at) => [keys[at] ?? '', value[keys[at] ?? ''] ?? null],
  };
}

function leafOf(value: Json, whole: boolean): Pick<JsonRow, 'kind' | 'text' | 'count' | 'open'> {
  const text = leafText(value);
  const kind =
    typeof value === 'string'
      ? 'string'
      : value !== null && typeof value === 'object'
        ? 'repr'
        : 'other';
  if (text.length <= LONGEST) return { kind, text, count: 0, open: undefined };
  return { kind, text: whole ? text : text.slice(0, LONGEST), count: text.length, open: whole };
}

function leafText(value: Json): string {
  if (typeof value === 'string') return pythonRepr(value);
  return reprOf(value) ?? JSON.stringify(value);
}

function reprOf(value: Json): string | undefined {
  if (value === null || typeof value !== 'object' || isList(value)) return undefined;
  return typeof value.$repr === 'string' ? value.$repr : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
