import type { Site } from '$lib/contract/events';
import { AllowedFailure, markOf, Quoted, Unmapped } from '$lib/engine/argument-marks';
import { describeError } from '$lib/engine/describe-error';
import { LateList, lateList } from '$lib/engine/late-list';
import { Deadlock, TaskFuture, waitsForItself } from '$lib/engine/task-future';
import { UpstreamFailed } from '$lib/engine/when-ready';
import { FutureList } from './future-list';
import { installedEngine } from './installed-engine';
import { WrongDefinition } from '$lib/engine/wrong-definition';

/** What a submitted run is told that its call does not say. */
export interface SubmitPlace {
  /** Where the student's code stands; left out, it is looked for. */
  readonly site?: Site | undefined;
  /** Futures that it waits for besides. */
  readonly after?: readonly unknown[];
}
type Submit<Result> = (args: unknown[], place?: SubmitPlace) => TaskFuture<Result>;

/**
 * One `submit` for each item of the lists; texts are passed whole, and so are futures beside a
 * list. Without any list, futures of lists are waited for and mapped then.
 */
export function mapTask<Result>(
  name: string,
  submit: Submit<Result>,
  given: readonly unknown[],
): FutureList<Result> {
  const futures = new FutureList<Result>();
  const site = installedEngine().ports.callSite?.();
  const late = given.filter((value) => lateList(value));
  const awaited = late.length > 0 || given.some(isList) ? late : given.filter(isFutureOfList);
  if (awaited.length === 0) {
    for (const args of rowsOf(given)) futures.push(submit(args, { site }));
    return futures;
  }
  // The futures of a list stand in the rows, each in its own.
  const after = awaited.filter((one) => !lateList(one));
  const submitAfter: Submit<Result> = (args) => submit(args, { site, after });
  const sources = awaited.flatMap((one) => lateList(one)?.sources ?? futureOf(one) ?? []);
  const key = given.map((value) => lateList(value)?.key ?? futureOf(value)?.key ?? value);
  const engine = installedEngine();
  const home = engine.scope();
  const self = sources.find((source) => waitsForItself(home, source));
  if (self) throw new Deadlock(self.name);
  const filled = submitLater(futures, submitAfter, given, awaited).catch((error: unknown) => {
    if (!home.cancellation.cancelled) {
      engine.log(home, 'ERROR', `${name}.map(...) started nothing: ${describeError(error)}`, site);
      home.children.failed(error);
    }
    throw error;
  });
  futures.fillLater(new LateList(filled, sources, ['map', name, key]));
  return futures;
}

async function submitLater<Result>(
  futures: FutureList<Result>,
  submit: Submit<Result>,
  given: readonly unknown[],
  awaited: readonly unknown[],
): Promise<void> {
  const engine = installedEngine();
  const home = engine.scope();
  const results = new Map<unknown, unknown>();
  for (const one of awaited) {
    const future = futureOf(one);
    if (!future) await home.cancellation.race(lateList(one)?.filled);
    else results.set(one, await resultFor(home.cancellation.race(future.ended), one, future.name));
  }
  const rows = rowsOf(given.map((value) => (results.has(value) ? results.get(value) : value)));
  engine.ports.context.with(home, () => {
    for (const args of rows) futures.push(submit(args));
  });
}

async function resultFor(
  ended: Promise<{ isCompleted(): boolean; result(): unknown }>,
  one: unknown,
  name: string,
): Promise<unknown> {
  const state = await ended;
  if (state.isCompleted() || one instanceof AllowedFailure) return state.result();
  throw new UpstreamFailed(name);
}

function futureOf(value: unknown): TaskFuture<unknown> | undefined {
  if (value instanceof AllowedFailure) return value.future;
  return value instanceof TaskFuture ? value : undefined;
}

function isFutureOfList(value: unknown): boolean {
  return futureOf(value) !== undefined;
}

/** The arguments of each call; throws WrongDefinition when there is no list, or lists differ in length. */
function rowsOf(given: readonly unknown[]): unknown[][] {
  const columns = given.map((value) => {
    if (value instanceof Unmapped) return { whole: value.value as unknown };
    const items = itemsOf(value);
    return items ? { items } : { whole: value };
  });
  const lists = columns.flatMap(({ items }) => (items ? [items] : []));
  const [first] = lists;
  if (!first) {
    throw new WrongDefinition('map(...) takes at least one list, such as an array or a Set');
  }
  const odd = lists.find((list) => list.length !== first.length);
  if (odd) {
    throw new WrongDefinition(
      `The lists given to map(...) have different lengths: ${first.length} and ${odd.length}`,
    );
  }
  return first.map((_, row) => columns.map(({ items, whole }) => (items ? items[row] : whole)));
}

/** A list whose items are there. */
function isList(value: unknown): boolean {
  const list = value instanceof Quoted ? (value.value as unknown) : value;
  return isIterable(list) && markOf(list) === undefined;
}

/** The items of a list; those of a quoted one are quoted each. */
function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (value instanceof Quoted) return itemsOf(value.value)?.map((item) => new Quoted(item));
  return isIterable(value) && markOf(value) === undefined ? [...value] : undefined;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
