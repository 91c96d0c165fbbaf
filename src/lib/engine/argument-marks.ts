import { LateList, lateList } from './late-list';
import { TaskFuture } from './task-future';

/** A future whose failure is handed over as a value; made by `allowFailure`. */
export class AllowedFailure<Result> {
  constructor(readonly future: TaskFuture<Result>) {}
}

/** A value that `map` passes whole to each call; made by `unmapped`. */
export class Unmapped<Value> {
  constructor(readonly value: Value) {}
}

/** A value in which no futures are looked for; made by `quote`. */
export class Quoted<Value> {
  constructor(readonly value: Value) {}
}

export type ArgumentMark =
  TaskFuture<unknown> | AllowedFailure<unknown> | Unmapped<unknown> | Quoted<unknown> | LateList;

/** What stands for another value, as an argument or inside one. */
export function markOf(value: unknown): ArgumentMark | undefined {
  if (
    value instanceof TaskFuture ||
    value instanceof AllowedFailure ||
    value instanceof Unmapped ||
    value instanceof Quoted
  ) {
    return value;
  }
  return lateList(value);
}

/** Deeper down, nothing is looked for. */
const DEEPEST = 500;

/** The value with each mark in it, also nested in arrays and plain objects, replaced. */
export function replaceMarks(value: unknown, replace: (mark: ArgumentMark) => unknown): unknown {
  return walk(value, replace, new Map(), 0);
}

/** `walked`: what each object has become, so that none is walked twice; itself while it is being walked. */
function walk(
  value: unknown,
  replace: (mark: ArgumentMark) => unknown,
  walked: Map<object, unknown>,
  depth: number,
): unknown {
  const mark = markOf(value);
  if (mark) return replace(mark);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (walked.has(value)) return walked.get(value);
  walked.set(value, value);
  const made = walkInside(value, (item) => walk(item, replace, walked, depth + 1));
  walked.set(value, made);
  return made;
}

/** None where a getter throws: what it is in is passed on as it is. */
function entriesOf(value: object): [string, unknown][] {
  try {
    return Object.entries(value);
  } catch {
    return [];
  }
}

/** The same value, unless something in it became another. */
function walkInside(value: object, walkItem: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map(walkItem);
    return items.some((item, i) => item !== (value as unknown[])[i]) ? items : value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = entriesOf(value);
  const walked = entries.map(([key, item]) => [key, walkItem(item)] as const);
  const changed = walked.some(([, item], i) => item !== entries[i]?.[1]);
  return changed ? Object.fromEntries(walked) : value;
}

/** The futures among arguments, allowed failures included, and those that lists to come wait for. */
export function futuresIn(args: readonly unknown[]): TaskFuture<unknown>[] {
  const found = new Set<TaskFuture<unknown>>();
  replaceMarks(args, (mark) => {
    if (mark instanceof TaskFuture) found.add(mark);
    if (mark instanceof AllowedFailure) found.add(mark.future);
    if (mark instanceof LateList) for (const source of mark.sources) found.add(source);
    return mark;
  });
  return [...found];
}

/** Lists among arguments that are not filled yet. */
export function lateListsIn(args: readonly unknown[]): LateList[] {
  const found = new Set<LateList>();
  replaceMarks(args, (mark) => {
    if (mark instanceof LateList) found.add(mark);
    return mark;
  });
  return [...found];
}

/** Whether there is any mark; arguments that cannot be read have none. */
export function hasMarks(args: readonly unknown[]): boolean {
  const state = { found: false };
  try {
    replaceMarks(args, (mark) => {
      state.found = true;
      return mark;
    });
  } catch {
    return false;
  }
  return state.found;
}
